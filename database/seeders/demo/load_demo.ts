import { transaction, type Trx } from '#app/core/database'
import { installEventTypes } from '#app/events/actions/install_event_types'
import { drawPhotos } from './draw_photos.js'
import { AHEAD } from './events/ahead.js'
import { DAY_OF_CLUSTERS } from './events/day_of_clusters.js'
import { FIRST_HALF } from './events/first_half.js'
import { NEIGHBOURS } from './events/neighbours.js'
import { SECOND_HALF } from './events/second_half.js'
import { drawPasswords, loadAccounts, type Credentials } from './load_accounts.js'
import { loadAgendaTemplates } from './load_agenda_templates.js'
import { loadAttendance } from './load_attendance.js'
import { loadContactLists } from './load_contact_lists.js'
import { loadEvents } from './load_events.js'
import { loadHeadCounts } from './load_head_counts.js'
import { loadInvitation } from './load_invitation.js'
import { loadHistory } from './load_history.js'
import { loadMaterials } from './load_materials.js'
import { loadOrganisations } from './load_organisations.js'
import { loadOutcomes } from './load_outcomes.js'
import { loadPeople } from './load_people.js'
import { loadProposal } from './load_proposal.js'
import { loadProjects } from './load_projects.js'
import { loadQuestions } from './load_questions.js'
import { loadRegistrations } from './load_registrations.js'
import { askForBulgarian, loadOutOfDate } from './load_translations.js'
import { loadTopics } from './load_topics.js'
import { loadVenues } from './load_venues.js'
import { setMaterials } from './set_materials.js'

const CROWD = 220

/**
 * Fills an empty database with the Balkan Cluster project and its neighbours, around today, in one
 * transaction. Answers the accounts with their new passwords, which are kept nowhere in the database.
 */
export async function loadDemo(): Promise<Credentials[]> {
  await installEventTypes()
  const passwords = await drawPasswords()
  const photos = await drawPhotos()
  const materials = await setMaterials()
  const asked = await transaction(async (trx) => {
    await loadAgendaTemplates(trx)
    const organisations = await loadOrganisations(trx)
    const topics = await loadTopics(trx)
    const projects = await loadProjects(trx, organisations, topics)
    const venues = await loadVenues(trx)
    const people = await loadPeople(trx, CROWD)
    await loadContactLists(trx, organisations, people)
    const chain = [...FIRST_HALF, ...SECOND_HALF, DAY_OF_CLUSTERS]
    const events = await loadEvents(trx, [...chain, ...NEIGHBOURS, ...AHEAD], {
      organisations,
      projects,
      topics,
      venues,
      people,
    })
    const bySlug = new Map(events.map((event) => [event.demo.slug, event.id]))
    await loadAccounts(trx, people, passwords, { organisations, projects, events: bySlug })

    const [organiser, inSofia] = people
    const { id: userId } = await userOf(trx, organiser)
    for (const event of events) {
      const registrations = await loadRegistrations(trx, event, people.slice(8))
      if (event.demo.slug === DAY_OF_CLUSTERS.slug) {
        await loadQuestions(trx, event.id, registrations, organisations.get('cluster-house')!)
      }
      await loadAttendance(trx, event, registrations, userId)
      await loadHeadCounts(trx, event, userId)
      await loadOutcomes(trx, event, photos, userId)
      await loadMaterials(trx, event, materials)
      await loadHistory(trx, event, { userId, name: organiser.name })
    }
    const workshop = bySlug.get('workshop-cluster-strategy-2')!
    await loadProposal(trx, workshop, organisations, { userId, name: organiser.name })
    const session = bySlug.get('online-information-session')!
    const { id: askingId } = await userOf(trx, inSofia)
    const asking = { userId: askingId, name: inSofia.name }
    await loadInvitation(trx, session, organisations.get('cluster-house')!, asking)
    const by = { userId, name: organiser.name }
    const conference = bySlug.get(DAY_OF_CLUSTERS.slug)!
    await loadOutOfDate(trx, conference, by)
    return { conference, by }
  })
  await askForBulgarian(asked.conference, asked.by)
  return passwords.map(({ email, password, sees }) => ({ email, password, sees }))
}

function userOf(trx: Trx, person: { id: number }): Promise<{ id: number }> {
  return trx.from('users').select('id').where('person_id', person.id).firstOrFail()
}
