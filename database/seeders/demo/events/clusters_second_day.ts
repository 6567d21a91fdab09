import type { DemoDay } from '../event.js'

/** Good practice for all, two workshops side by side, and the end. */
export const CLUSTERS_SECOND_DAY: DemoDay = {
  at: 39,
  starts: '09:30',
  ends: '13:00',
  venue: 'officers-club',
  sessions: [
    {
      starts: '09:30',
      ends: '10:15',
      room: 'A',
      language: 'en',
      interpreted: ['sr', 'bg'],
      title: {
        sr: 'Добре праксе из три државе',
        bg: 'Добри практики от три държави',
        ro: 'Bune practici din trei țări',
        en: 'Good practice from three countries',
      },
      people: [['Giulia D’Angelo', 'speaker']],
    },
    {
      starts: '10:15',
      ends: '11:00',
      room: 'A',
      track: 'strategy',
      title: {
        sr: 'Како заједно наступати на сајмовима',
        bg: 'Как да се представяме заедно на панаири',
        ro: 'Cum participăm împreună la târguri',
        en: 'Going to trade fairs together',
      },
      people: [['Мария Димитрова', 'speaker']],
    },
    {
      starts: '10:15',
      ends: '11:00',
      room: 'B',
      track: 'practice',
      language: 'sr',
      title: {
        sr: 'Дигитални каталог за једно поподне',
        bg: 'Дигитален каталог за един следобед',
        ro: 'Un catalog digital într-o după-amiază',
        en: 'A digital catalogue in one afternoon',
      },
      people: [['Nikola Petrović', 'trainer']],
    },
    {
      starts: '11:00',
      ends: '11:15',
      isBreak: true,
      room: 'Foyer',
      title: { sr: 'Кафа', bg: 'Кафе', ro: 'Cafea', en: 'Coffee' },
    },
    {
      starts: '11:15',
      ends: '13:00',
      room: 'A',
      title: {
        sr: 'Закључци и потписивање писма о намерама',
        bg: 'Заключения и подписване на писмо за намерения',
        ro: 'Concluzii și semnarea scrisorii de intenție',
        en: 'Conclusions and signing of the letter of intent',
      },
      people: [['Jelena Stojanović', 'moderator']],
    },
  ],
}
