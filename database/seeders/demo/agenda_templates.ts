import type { Words } from './words.js'

interface TemplateLine {
  minutes: number
  title: Words
  isBreak?: boolean
}

const session = (
  minutes: number,
  [sr, bg, ro, en]: [sr: string, bg: string, ro: string, en: string]
): TemplateLine => ({ minutes, title: { sr, bg, ro, en } })

const pause = (...line: Parameters<typeof session>): TemplateLine => ({
  ...session(...line),
  isBreak: true,
})

const arrival = (minutes: number) =>
  pause(minutes, [
    'Долазак и пријава учесника',
    'Пристигане и регистрация на участниците',
    'Sosirea și înregistrarea participanților',
    'Arrival and registration',
  ])

const coffee = pause(15, ['Пауза за кафу', 'Кафе пауза', 'Pauză de cafea', 'Coffee break'])

const lunch = pause(60, ['Ручак', 'Обяд', 'Prânz', 'Lunch'])

/** How the usual days of some types go, from their first minute on, without gaps. */
export const AGENDA_TEMPLATES: Record<string, TemplateLine[]> = {
  seminar: [
    arrival(30),
    session(15, ['Отварање', 'Откриване', 'Deschidere', 'Opening']),
    session(75, ['Предавање', 'Лекция', 'Prelegere', 'Lecture']),
    coffee,
    session(45, [
      'Примери из праксе',
      'Примери от практиката',
      'Exemple din practică',
      'Examples from practice',
    ]),
    session(30, [
      'Питања и дискусија',
      'Въпроси и дискусия',
      'Întrebări și discuții',
      'Questions and discussion',
    ]),
  ],
  workshop: [
    arrival(15),
    session(15, [
      'Увод и циљеви',
      'Въведение и цели',
      'Introducere și obiective',
      'Introduction and aims',
    ]),
    session(75, [
      'Рад у групама, први део',
      'Работа в групи, първа част',
      'Lucru în grupuri, partea I',
      'Group work, part one',
    ]),
    coffee,
    session(75, [
      'Рад у групама, други део',
      'Работа в групи, втора част',
      'Lucru în grupuri, partea a II-a',
      'Group work, part two',
    ]),
    session(30, [
      'Представљање резултата',
      'Представяне на резултатите',
      'Prezentarea rezultatelor',
      'Presentation of results',
    ]),
    session(15, [
      'Закључци и наредни кораци',
      'Заключения и следващи стъпки',
      'Concluzii și pașii următori',
      'Conclusions and next steps',
    ]),
  ],
  training: [
    arrival(15),
    session(30, [
      'Упознавање и очекивања',
      'Запознаване и очаквания',
      'Prezentarea participanților și așteptări',
      'Introductions and expectations',
    ]),
    session(90, ['Први модул', 'Първи модул', 'Primul modul', 'First module']),
    coffee,
    session(90, ['Други модул', 'Втори модул', 'Al doilea modul', 'Second module']),
    lunch,
    session(60, [
      'Практична вежба',
      'Практическо упражнение',
      'Exercițiu practic',
      'Practical exercise',
    ]),
    session(30, [
      'Евалуација и додела уверења',
      'Оценка и връчване на удостоверения',
      'Evaluare și înmânarea certificatelor',
      'Evaluation and certificates',
    ]),
  ],
  conference: [
    arrival(30),
    session(30, [
      'Свечано отварање',
      'Официално откриване',
      'Deschidere oficială',
      'Opening ceremony',
    ]),
    session(30, [
      'Уводно излагање',
      'Встъпителен доклад',
      'Discurs introductiv',
      'Keynote address',
    ]),
    session(75, ['Први панел', 'Първи панел', 'Primul panel', 'First panel']),
    coffee,
    session(75, ['Други панел', 'Втори панел', 'Al doilea panel', 'Second panel']),
    lunch,
    session(45, ['Пословни сусрети', 'Бизнес срещи', 'Întâlniri de afaceri', 'Business meetings']),
    session(30, ['Закључци', 'Заключения', 'Concluzii', 'Conclusions']),
  ],
}
