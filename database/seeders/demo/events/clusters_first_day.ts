import type { DemoDay } from '../event.js'
import { lunch } from './lunch.js'

/** Strategy and practice side by side in two halls, everything said in the opening interpreted. */
export const CLUSTERS_FIRST_DAY: DemoDay = {
  at: 38,
  starts: '10:00',
  ends: '16:30',
  venue: 'officers-club',
  sessions: [
    {
      starts: '10:00',
      ends: '11:15',
      room: 'A',
      language: 'sr',
      interpreted: ['bg', 'en'],
      title: {
        sr: 'Отварање: година Балканског кластера',
        bg: 'Откриване: една година „Балкански клъстер“',
        ro: 'Deschidere: un an de Balkan Cluster',
        en: 'Opening: a year of the Balkan Cluster',
      },
      people: [
        ['Jelena Stojanović', 'moderator'],
        ['Мария Димитрова', 'speaker'],
      ],
    },
    {
      starts: '11:15',
      ends: '11:30',
      isBreak: true,
      room: 'Foyer',
      title: { sr: 'Кафа', bg: 'Кафе', ro: 'Cafea', en: 'Coffee' },
    },
    {
      starts: '11:30',
      ends: '12:45',
      room: 'A',
      track: 'strategy',
      language: 'sr',
      interpreted: ['bg', 'en'],
      title: {
        sr: 'Стратегија: шта се мења за мала и средња предузећа',
        bg: 'Стратегията: какво се променя за малките и средните предприятия',
        ro: 'Strategia: ce se schimbă pentru întreprinderile mici și mijlocii',
        en: 'The strategy: what changes for small and medium enterprises',
      },
      description: {
        sr: 'Мере, рокови и ко за шта одговара, с питањима из публике.',
        bg: 'Мерките, сроковете и кой за какво отговаря, с въпроси от залата.',
        ro: 'Măsuri, termene și cine de ce răspunde, cu întrebări din sală.',
        en: 'Measures, deadlines and who answers for what, with questions from the floor.',
      },
      people: [['Nikola Petrović', 'speaker']],
    },
    {
      starts: '11:30',
      ends: '12:45',
      room: 'B',
      track: 'practice',
      language: 'bg',
      interpreted: ['sr'],
      title: {
        sr: 'Карта кластера: како наћи партнера преко границе',
        bg: 'Картата на клъстерите: как да намерим партньор отвъд границата',
        ro: 'Harta clusterelor: cum găsim un partener peste graniță',
        en: 'The cluster map: finding a partner across the border',
      },
      description: {
        sr: 'Како се предузеће уписује на карту и како се по њој тражи.',
        bg: 'Как едно предприятие се вписва в картата и как се търси в нея.',
        ro: 'Cum se înscrie o firmă pe hartă și cum se caută în ea.',
        en: 'How an enterprise gets on the map, and how to search it.',
      },
      people: [['Ивайло Щърбанов', 'speaker']],
    },
    lunch('12:45', '14:00'),
    {
      starts: '14:00',
      ends: '16:30',
      room: 'Foyer',
      capacity: 60,
      title: {
        sr: 'Столови за пословне сусрете',
        bg: 'Маси за бизнес срещи',
        ro: 'Mese pentru întâlniri de afaceri',
        en: 'Matchmaking tables',
      },
      people: [['Andreea-Mădălina Popescu', 'moderator']],
    },
  ],
}
