import { FED, type DemoDay, type DemoEvent } from '../event.js'

const ACADEMY_TITLE = {
  sr: 'Академија прекограничне сарадње',
  bg: 'Академия за трансгранично сътрудничество',
}

const module = (at: number, venue: string, sr: string, bg: string): DemoDay => ({
  at,
  starts: '10:00',
  ends: '16:00',
  venue,
  online: 'https://meet.example.org/academy',
  sessions: [
    {
      starts: '10:00',
      ends: '12:30',
      title: { sr: `${sr}: увод`, bg: `${bg}: въведение` },
      people: [['Nikola Petrović', 'trainer']],
    },
    { starts: '12:30', ends: '13:30', isBreak: true, title: { sr: 'Пауза', bg: 'Почивка' } },
    {
      starts: '13:30',
      ends: '16:00',
      title: { sr: `${sr}: вежбе`, bg: `${bg}: упражнения` },
      people: [
        ['Nikola Petrović', 'trainer'],
        ['Гергана Въжарова', 'trainer'],
      ],
    },
  ],
})

/** What the neighbours of the project hold: a running academy, visits, consultations, a webinar, the young. */
export const NEIGHBOURS: DemoEvent[] = [
  {
    slug: 'cross-border-cooperation-academy',
    topics: ['youth', 'entrepreneurship'],
    type: 'training',
    project: 'duh-balkana',
    organisers: ['raris', 'association-for-tourism-promotion', 'duh-balkana'],
    locale: 'sr-Cyrl',
    spoken: ['sr', 'bg'],
    capacity: 24,
    title: ACADEMY_TITLE,
    summary: {
      sr: 'Четири недеље, четири модула по шест сати: од идеје до пријаве пројекта.',
      bg: 'Четири седмици, четири модула по шест часа: от идеята до проектното предложение.',
    },
    days: [
      module(-14, 'raris', 'Од проблема до циља', 'От проблема до целта'),
      module(-7, 'vidin-library', 'Партнерство', 'Партньорство'),
      module(0, 'raris', 'Буџет', 'Бюджет'),
      module(7, 'knjazevac-culture', 'Пријава', 'Кандидатстване'),
    ],
    confirmed: 22,
    cancelled: 1,
  },
  {
    slug: 'study-visit-north-west-bulgaria',
    topics: ['tourism', 'heritage'],
    type: 'study_visit',
    project: 'duh-balkana',
    organisers: ['association-for-tourism-promotion', 'raris'],
    policy: 'approval',
    locale: 'bg',
    spoken: ['bg', 'sr'],
    capacity: 20,
    title: {
      sr: 'Студијска посета северозападној Бугарској',
      bg: 'Учебно посещение в Северозападна България',
    },
    days: [{ at: 30, starts: '09:00', ends: '18:00', venue: 'vidin-library' }],
    confirmed: 8,
  },
  {
    slug: 'consultation-interreg-listens',
    topics: ['environment', 'border-management'],
    type: 'public_consultation',
    project: 'interreg-listens',
    organisers: ['institute-for-cross-border-areas', 'sveza'],
    locale: 'en',
    spoken: ['ro', 'sr', 'en'],
    interpreted: ['ro', 'sr'],
    chooseDays: true,
    title: {
      sr: 'Консултације „Interreg LISTENS, Communities THRIVE!“',
      ro: 'Consultare „Interreg LISTENS, Communities THRIVE!”',
      en: 'Consultation “Interreg LISTENS, Communities THRIVE!”',
    },
    summary: {
      sr: 'Кажите шта ваша заједница очекује од програма, у Темишвару или у Бору.',
      ro: 'Spuneți ce așteaptă comunitatea dumneavoastră de la program, la Timișoara sau la Bor.',
      en: 'Say what your community expects of the programme, in Timișoara or in Bor.',
    },
    days: [
      { at: 18, starts: '10:00', ends: '14:00', venue: 'timisoara' },
      { at: 20, starts: '10:00', ends: '14:00', venue: 'bor-culture' },
    ],
    confirmed: 25,
  },
  {
    slug: 'environmental-training-of-young-people',
    topics: ['environment', 'youth'],
    type: 'outdoor_school',
    project: 'interreg-listens',
    organisers: ['sveza'],
    policy: 'approval',
    locale: 'sr-Cyrl',
    spoken: ['sr'],
    capacity: 24,
    title: {
      sr: 'Обука младих о заштити животне средине: како се мере квалитет ваздуха и воде у сливу Тимока, шта значе бројеви које мерне станице објављују сваког сата, како се од њих прави извештај који разуме цело насеље, и ко у општини, школи и предузећу на тај извештај мора да одговори',
    },
    summary: { sr: 'За младе од 14 до 17 година, уз сагласност родитеља или старатеља.' },
    days: [{ at: 26, starts: '09:00', ends: '15:00', venue: 'bor-culture' }],
    confirmed: 11,
  },
  {
    slug: 'online-information-session',
    topics: ['entrepreneurship'],
    type: 'webinar',
    organisers: [FED],
    locale: 'en',
    spoken: ['en'],
    title: { en: 'Online information session' },
    summary: {
      en: 'Sixty minutes on the next call: who can apply, for what, and how to find a partner.',
    },
    days: [
      {
        at: 5,
        starts: '11:00',
        ends: '12:00',
        zone: 'Europe/Sofia',
        place: 'Sofia',
        online: 'https://meet.example.org/information-session',
      },
    ],
    confirmed: 37,
  },
  {
    slug: 'sabor-na-kadibogazu',
    topics: ['heritage', 'tourism'],
    type: 'fair',
    project: 'duh-balkana',
    organisers: ['sabor-na-kadibogazu', 'duh-balkana', 'association-for-tourism-promotion'],
    policy: 'none',
    locale: 'sr-Cyrl',
    spoken: ['sr', 'bg'],
    title: { sr: 'Сабор на Кадибогазу', bg: 'Съборът на Кадъбоаз' },
    summary: {
      sr: 'Сусрет људи с обе стране превоја. Датум објављујемо на пролеће.',
      bg: 'Среща на хората от двете страни на прохода. Датата обявяваме напролет.',
    },
    days: [],
    planned: [200, 240],
  },
]
