import { CH, FED, type DemoEvent } from '../event.js'
import { CLUSTERS_FIRST_DAY } from './clusters_first_day.js'
import { CLUSTERS_SECOND_DAY } from './clusters_second_day.js'
import { CLUSTER_PEOPLE } from './cluster_people.js'

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
  companions: 3,
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
  tracks: {
    strategy: {
      sr: 'Стратегија и политике',
      bg: 'Стратегия и политики',
      ro: 'Strategie și politici',
      en: 'Strategy and policy',
    },
    practice: {
      sr: 'Пракса и дигитализација',
      bg: 'Практика и дигитализация',
      ro: 'Practică și digitalizare',
      en: 'Practice and digital tools',
    },
  },
  introductions: CLUSTER_PEOPLE,
  days: [CLUSTERS_FIRST_DAY, CLUSTERS_SECOND_DAY],
  confirmed: 146,
  unconfirmed: 4,
  cancelled: 6,
}
