import type { FormValues } from '#app/core/forms/three_way'
import Milestone from '#app/programmes/models/milestone'
import ProjectPartner from '#app/programmes/models/project_partner'
import Topic from '#app/programmes/models/topic'
import { clock } from '#app/core/clock'
import {
  forAdmins,
  inManage,
  type Answer,
  type Answers,
  type Expectations,
} from '#tests/helpers/routes/expectation'
import type { World } from '#tests/helpers/routes/world'
import { asFields } from '#tests/helpers/forms'

/** The project, led by the organiser's organisation. */
async function led({ project, organisation }: World) {
  await ProjectPartner.create({
    projectId: project.id,
    organisationId: organisation.id,
    role: 'lead',
    position: 0,
  })
  return { id: project.id }
}

async function ofMilestone(world: World) {
  const milestone = await Milestone.create({ projectId: world.project.id, locale: 'en' })
  return { ...(await led(world)), milestone_id: milestone.id }
}

async function ofTopic() {
  const topic = await Topic.create({ slug: 'clusters', locale: 'en', createdAt: clock.now() })
  return { id: topic.id }
}

const ofProgramme = ({ programme }: World) => ({ id: programme.id })

const toAll = (answer: Answer): Answers =>
  inManage({
    admin: answer,
    organiser: answer,
    foreignOrganiser: answer,
    secretariat: answer,
    controller: answer,
  })

const toOrganisers = (own: Answer, foreign: Answer): Answers =>
  inManage({
    admin: own,
    organiser: own,
    foreignOrganiser: foreign,
    secretariat: 403,
    controller: 403,
  })

const describing = ({ programme, organisation }: World, more: FormValues = {}) =>
  asFields({
    ...more,
    programme: String(programme.id),
    locale: 'en',
    code: 'CB007.2.31.106',
    contract: 'RD-02-29-106',
    starts_on: '2026-01-01',
    ends_on: '2027-12-31',
    topics: [],
    partners: [{ id: '', organisation: String(organisation.id), role: 'lead' }],
    texts: { en: { name: 'Balkan Cluster', summary: 'Clusters on both sides of the border' } },
  })

const milestone = () => ({
  date: '2026-06-30',
  reached_on: '',
  locale: 'en',
  texts: { en: { title: 'Cluster Map', description: '' } },
})

const programme = () => ({
  code: '2021-2027',
  starts_on: '2021-01-01',
  ends_on: '2027-12-31',
  locale: 'en',
  texts: { en: { name: 'Interreg', funding_line: 'Co-funded', disclaimer: '' } },
})

/** What a form carries of a thing that nobody has changed yet. */
const FIRST = { revision: '1', seen: '{}' }

const topic = () => ({ locale: 'en', texts: { en: { name: 'Clusters' } } })

export default {
  'manage.projects.index': {
    query: () => ({ q: 'cluster', after: '5' }),
    answers: toAll(200),
  },
  'manage.projects.create': { answers: toOrganisers(200, 200) },
  'manage.projects.store': {
    body: (world) => describing(world),
    answers: toOrganisers('302 /manage/projects/:id', 422),
  },
  'manage.projects.show': { params: led, answers: toAll(200) },
  'manage.projects.edit': { params: led, answers: toOrganisers(200, 403) },
  'manage.projects.update': {
    params: led,
    body: (world) => describing(world, { revision: '1', seen: '{}' }),
    answers: toOrganisers('302 /manage/projects/:id', 403),
  },
  'manage.milestones.create': { params: led, answers: toOrganisers(200, 403) },
  'manage.milestones.store': {
    params: led,
    body: milestone,
    answers: toOrganisers('302 /manage/projects/:id', 403),
  },
  'manage.milestones.edit': { params: ofMilestone, answers: toOrganisers(200, 403) },
  'manage.milestones.update': {
    params: ofMilestone,
    body: () => ({ ...milestone(), ...FIRST }),
    answers: toOrganisers('302 /manage/projects/:id', 403),
  },
  'manage.milestones.destroy': {
    params: ofMilestone,
    answers: toOrganisers('302 /manage/projects/:id', 403),
  },
  'manage.programmes.index': { answers: forAdmins(200) },
  'manage.programmes.create': { answers: forAdmins(200) },
  'manage.programmes.store': { body: programme, answers: forAdmins('302 /manage/programmes') },
  'manage.programmes.edit': { params: ofProgramme, answers: forAdmins(200) },
  'manage.programmes.update': {
    params: ofProgramme,
    body: () => ({ ...programme(), ...FIRST }),
    answers: forAdmins('302 /manage/programmes'),
  },
  'manage.topics.index': { answers: forAdmins(200) },
  'manage.topics.create': { answers: forAdmins(200) },
  'manage.topics.store': { body: topic, answers: forAdmins('302 /manage/topics') },
  'manage.topics.edit': { params: ofTopic, answers: forAdmins(200) },
  'manage.topics.update': {
    params: ofTopic,
    body: () => ({ ...topic(), ...FIRST }),
    answers: forAdmins('302 /manage/topics'),
  },
} satisfies Expectations
