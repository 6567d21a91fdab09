import type { DemoEvent } from '../event.js'

/** How the people of the conference are introduced. Invented, as they are. */
export const CLUSTER_PEOPLE: NonNullable<DemoEvent['introductions']> = {
  'Jelena Stojanović': {
    affiliation: {
      sr: 'Cluster House, Ниш',
      bg: 'Cluster House, Ниш',
      ro: 'Cluster House, Niš',
      en: 'Cluster House, Niš',
    },
    bio: {
      sr: 'Води прекограничне пројекте и петнаест година окупља произвођаче с југа Србије.',
      bg: 'Ръководи трансгранични проекти и от петнадесет години събира производители от Южна Сърбия.',
      ro: 'Conduce proiecte transfrontaliere și reunește de cincisprezece ani producători din sudul Serbiei.',
      en: 'Leads cross-border projects and has brought producers from the south of Serbia together for fifteen years.',
    },
  },
  'Мария Димитрова': {
    affiliation: {
      sr: 'Фондација за развој предузетништва, Софија',
      bg: 'Фондация за развитие на предприемачеството, София',
      ro: 'Fundația pentru dezvoltarea antreprenoriatului, Sofia',
      en: 'Foundation for Entrepreneurship Development, Sofia',
    },
    bio: {
      sr: 'Саветује мала предузећа која први пут извозе и уређује публикације о кластерима.',
      bg: 'Съветва малки предприятия, които изнасят за първи път, и съставя издания за клъстерите.',
      ro: 'Consiliază întreprinderi mici aflate la primul export și îngrijește publicații despre clustere.',
      en: 'Advises small enterprises on their first exports and edits publications on clusters.',
    },
  },
  'Nikola Petrović': {
    affiliation: {
      sr: 'Економски факултет, Ниш',
      bg: 'Стопански факултет, Ниш',
      ro: 'Facultatea de Economie, Niš',
      en: 'Faculty of Economics, Niš',
    },
    bio: {
      sr: 'Предаје регионалну економију; један од аутора заједничке стратегије.',
      bg: 'Преподава регионална икономика; един от авторите на общата стратегия.',
      ro: 'Predă economie regională; unul dintre autorii strategiei comune.',
      en: 'Teaches regional economics; one of the authors of the joint strategy.',
    },
  },
  'Ивайло Щърбанов': {
    affiliation: {
      sr: 'Асоцијација за подстицање туризма, Видин',
      bg: 'Асоциация за насърчаване на туризма, Видин',
      ro: 'Asociația pentru promovarea turismului, Vidin',
      en: 'Association for the Promotion of Tourism, Vidin',
    },
    bio: {
      sr: 'Прави карте и базе података; познаје сваку радионицу између Видина и Монтане.',
      bg: 'Прави карти и бази данни; познава всяка работилница между Видин и Монтана.',
      ro: 'Face hărți și baze de date; cunoaște fiecare atelier dintre Vidin și Montana.',
      en: 'Makes maps and databases; knows every workshop between Vidin and Montana.',
    },
  },
}
