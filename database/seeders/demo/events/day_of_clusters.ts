import { CH, FED, type DemoEvent } from '../event.js'
import { lunch } from './lunch.js'

/** The project's great day in Niš, with two halls and guests from three countries. */
export const DAY_OF_CLUSTERS: DemoEvent = {
  project: 'balkan-cluster',
  slug: 'day-of-clusters',
  topics: ['clusters', 'entrepreneurship'],
  type: 'conference',
  organisers: [CH, FED],
  locale: 'sr-Cyrl',
  spoken: ['sr', 'bg'],
  interpreted: ['en'],
  capacity: 200,
  chooseDays: true,
  title: {
    sr: '„Дан кластера“: међународна конференција о прекограничном пословном повезивању',
    bg: '„Ден на клъстерите“: международна конференция за бизнес партньорство',
    ro: '„Ziua clusterelor”: conferință internațională despre parteneriate de afaceri peste graniță',
    en: '“Day of clusters”: doing business across the border',
  },
  summary: {
    sr: 'Два дана у Нишу: стратегија, карта кластера и столови за пословне сусрете.',
    bg: 'Два дни в Ниш: стратегията, картата на клъстерите и маси за бизнес срещи.',
    ro: 'Două zile la Niš: strategia, harta clusterelor și mese pentru întâlniri de afaceri.',
    en: 'Two days in Niš: the strategy, the cluster map and tables for business meetings.',
  },
  description: {
    sr: 'Кластери с обе стране границе састају се на два радна дана: шта заједничка стратегија мења за мала и средња предузећа, које институције могу да помогну и ко тражи партнере.\n\nПонесите профил предузећа на једној страни. Столови за сусрете праве се од онога што напишете у пријави.',
    bg: 'Клъстери от двете страни на границата се срещат за два работни дни: какво променя общата стратегия за малките и средните предприятия, кои институции могат да помогнат и кой търси партньори.\n\nДонесете профил на фирмата на една страница. Масите за срещи се подреждат според това, което напишете при регистрацията.',
    ro: 'Clustere de pe ambele părți ale graniței se întâlnesc două zile de lucru: ce schimbă strategia comună pentru întreprinderile mici și mijlocii, ce instituții pot ajuta și cine caută parteneri.\n\nAduceți un profil al firmei pe o pagină. Mesele de întâlniri se alcătuiesc din ceea ce scrieți la înscriere.',
    en: 'Clusters from both sides of the border meet for two working days: what the joint strategy changes for small and medium enterprises, which institutions can help, and who is looking for partners.\n\nBring a one-page company profile. The meeting tables are set from what you write when you register.',
  },
  days: [
    {
      at: 38,
      starts: '10:00',
      ends: '16:30',
      venue: 'officers-club',
      sessions: [
        {
          starts: '10:00',
          ends: '11:15',
          room: 'A',
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
          starts: '11:30',
          ends: '12:45',
          room: 'A',
          track: 'A',
          title: {
            sr: 'Стратегија: шта се мења за мала и средња предузећа',
            bg: 'Стратегията: какво се променя за малките и средните предприятия',
            ro: 'Strategia: ce se schimbă pentru întreprinderile mici și mijlocii',
            en: 'The strategy: what changes for small and medium enterprises',
          },
          people: [['Nikola Petrović', 'speaker']],
        },
        {
          starts: '11:30',
          ends: '12:45',
          room: 'B',
          track: 'B',
          title: {
            sr: 'Карта кластера: како наћи партнера преко границе',
            bg: 'Картата на клъстерите: как да намерим партньор отвъд границата',
            ro: 'Harta clusterelor: cum găsim un partener peste graniță',
            en: 'The cluster map: finding a partner across the border',
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
    },
    {
      at: 39,
      starts: '09:30',
      ends: '13:00',
      venue: 'officers-club',
      sessions: [
        {
          starts: '09:30',
          ends: '11:00',
          room: 'A',
          title: {
            sr: 'Добре праксе из три државе',
            bg: 'Добри практики от три държави',
            ro: 'Bune practici din trei țări',
            en: 'Good practice from three countries',
          },
          people: [['Giulia D’Angelo', 'speaker']],
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
    },
  ],
  confirmed: 146,
  unconfirmed: 4,
  cancelled: 6,
}
