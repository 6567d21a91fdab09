import type { RegistrationPolicy } from '#app/events/models/event'
import type { Sign } from '#app/events/models/event_type'

export interface StandardEventType {
  key: string
  sign: Sign
  policy: RegistrationPolicy
  internal?: boolean
  certificate?: boolean
  /** Serbian stands in Cyrillic; its Latin is derived. */
  names: { 'sr-Cyrl': string; 'bg': string; 'ro': string; 'en': string }
}

const type = (
  key: string,
  sign: Sign,
  names: [sr: string, bg: string, ro: string, en: string],
  more: Partial<StandardEventType> = {}
): StandardEventType => ({
  key,
  sign,
  policy: 'open',
  names: { 'sr-Cyrl': names[0], 'bg': names[1], 'ro': names[2], 'en': names[3] },
  ...more,
})

/** The kinds of events every installation has, in the order they start with. Organisers add their own. */
export const STANDARD_EVENT_TYPES: StandardEventType[] = [
  type(
    'working_meeting',
    'meeting',
    ['Радни састанак', 'Работна среща', 'Reuniune de lucru', 'Working meeting'],
    {
      policy: 'invited',
      internal: true,
    }
  ),
  type('press_conference', 'press', [
    'Прес-конференција',
    'Пресконференция',
    'Conferință de presă',
    'Press conference',
  ]),
  type('roundtable', 'roundtable', ['Округли сто', 'Кръгла маса', 'Masă rotundă', 'Roundtable']),
  type('seminar', 'seminar', ['Семинар', 'Семинар', 'Seminar', 'Seminar'], { certificate: true }),
  type('workshop', 'workshop', ['Радионица', 'Работилница', 'Atelier', 'Workshop']),
  type('training', 'seminar', ['Обука', 'Обучение', 'Curs de formare', 'Training'], {
    certificate: true,
  }),
  type('conference', 'conference', ['Конференција', 'Конференция', 'Conferință', 'Conference']),
  type(
    'study_visit',
    'meeting',
    ['Студијска посета', 'Учебно посещение', 'Vizită de studiu', 'Study visit'],
    {
      policy: 'approval',
    }
  ),
  type('webinar', 'seminar', ['Вебинар', 'Уебинар', 'Webinar', 'Webinar']),
  type('public_consultation', 'roundtable', [
    'Јавна расправа',
    'Обществена консултация',
    'Consultare publică',
    'Public consultation',
  ]),
  type('expert_meeting', 'meeting', [
    'Експертски састанак',
    'Експертна среща',
    'Reuniune de experți',
    'Expert meeting',
  ]),
  type('performance', 'conference', ['Представа', 'Представление', 'Spectacol', 'Performance']),
  type('competition', 'workshop', ['Такмичење', 'Състезание', 'Concurs', 'Competition']),
  type(
    'outdoor_school',
    'workshop',
    ['Школа у природи', 'Училище сред природата', 'Școală în natură', 'Outdoor school'],
    {
      policy: 'approval',
    }
  ),
  type('fair', 'press', ['Сајам', 'Панаир', 'Târg', 'Fair'], { policy: 'none' }),
]

/** Whether a key is of the standard set. */
export function isStandardType(key: string): boolean {
  return STANDARD_EVENT_TYPES.some((one) => one.key === key)
}
