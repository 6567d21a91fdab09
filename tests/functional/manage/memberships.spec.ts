import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import Membership from '#app/organisations/models/membership'
import Person from '#app/people/models/person'
import { createMembership, createOrganisation, FOUNDATION } from '#database/factories/organisations'
import { CAST, createPerson } from '#database/factories/people'
import { deskOf, openedOf, organiserOf, userWith } from '#tests/helpers/desk'

const typed = (changes: Record<string, string> = {}) => ({
  organisation: '',
  name: '',
  email: '',
  role: 'member',
  since: '',
  until: '',
  ...changes,
})

const jelena = { name: 'JELENA  Stojanović', email: 'Jelena@example.org' }

async function network() {
  const { house, user } = await organiserOf('nora')
  return { house, user, path: `/manage/organisations/${house.id}/memberships` }
}

const verbs = async () => {
  const rows = await Activity.query().orderBy('id')
  return rows.map(({ verb }) => verb)
}

test.group('Members of a network', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are organisations, whose founders the network names', async ({ client, assert }) => {
    const { house, user, path } = await network()
    const foundation = await createOrganisation(FOUNDATION)
    const desk = deskOf(client, user)
    const answer = await desk.post(
      path,
      typed({ organisation: String(foundation.id), role: 'founder', since: '2014-05-20' })
    )
    answer.assertHeader('location', path)
    const page = await desk.open(`/manage/organisations/${house.id}`)
    assert.match(page.text(), /Founder\s*<\/dt>[^]*Foundation for Entrepreneurship Development/)
    page.assertTextIncludes('Added as member: Foundation for Entrepreneurship Development')
    const member = await desk.open(`/manage/organisations/${foundation.id}`)
    member.assertTextIncludes('Cluster House')
    assert.deepEqual(await verbs(), ['membership.added'])
  })

  test('are people, known once by name and address', async ({ client, assert }) => {
    const { user, path } = await network()
    const known = await createPerson('jelena')
    await deskOf(client, user).post(path, typed(jelena))
    const { personId } = await Membership.firstOrFail()
    assert.equal(personId, known.id)
    await known.refresh()
    assert.equal(known.name, CAST.jelena.name)
    const { details } = await Activity.firstOrFail()
    assert.deepEqual(details, { member: { person: known.id } })
  })

  test('are one organisation or one person, and whole', async ({ client, assert }) => {
    const { house, user, path } = await network()
    const other = await createOrganisation()
    const desk = deskOf(client, user)
    const refused = async (changes: Record<string, string>, message: string) => {
      const answer = await desk.post(path, typed(changes))
      answer.assertStatus(422)
      answer.assertTextIncludes(message)
    }
    await refused({}, 'Choose an organisation or enter a person')
    await refused({ organisation: String(other.id), name: 'Ana' }, 'not both')
    await refused({ name: 'Ana' }, 'Enter the e-mail address')
    await refused({ organisation: String(house.id) }, 'cannot be its own member')
    const days = { since: '2020-01-02', until: '2020-01-01' }
    await refused({ ...jelena, ...days }, 'cannot be before the first')
    assert.isNull(await Membership.first())
    assert.isNull(await Person.findBy('name', 'Ana'))
  })

  test('belong to it once at a time, and may come back', async ({ client, assert }) => {
    const { user, path } = await network()
    const desk = deskOf(client, user)
    await desk.post(path, typed({ ...jelena, since: '2015-01-01', until: '2019-12-31' }))
    const twice = await desk.post(path, typed({ ...jelena, since: '2019-12-31' }))
    twice.assertStatus(422)
    twice.assertTextIncludes('Already a member in that period')
    const back = await desk.post(path, typed({ ...jelena, since: '2020-01-01' }))
    back.assertStatus(302)
    assert.lengthOf(await Membership.all(), 2)
  })

  test('that leave stay on the list of those that ended', async ({ client, assert }) => {
    const { house, user, path } = await network()
    const { id: organisationId } = await createOrganisation(FOUNDATION)
    const membership = await createMembership({ networkId: house.id, organisationId })
    const desk = deskOf(client, user)
    const opened = openedOf(await desk.open(`${path}/${membership.id}/edit`))
    const answer = await desk.put(`${path}/${membership.id}`, {
      ...opened,
      role: 'member',
      since: '',
      until: '2020-12-31',
    })
    answer.assertStatus(302)
    await membership.refresh()
    assert.equal(membership.until, '2020-12-31')
    const active = await desk.open(path)
    const ended = await desk.open(`${path}?when=ended`)
    assert.notInclude(active.text(), 'Foundation for Entrepreneurship')
    ended.assertTextIncludes('Foundation for Entrepreneurship')
    ended.assertTextIncludes('31 December 2020')
    assert.deepEqual(await verbs(), ['membership.ended'])
  })

  test('are taken out only where they were a mistake', async ({ client, assert }) => {
    const { house, user, path } = await network()
    const { id: organisationId } = await createOrganisation()
    const membership = await createMembership({ networkId: house.id, organisationId })
    await deskOf(client, user).post(`${path}/${membership.id}?_method=DELETE`)
    assert.isNull(await Membership.first())
    assert.deepEqual(await verbs(), ['membership.removed'])
  })

  test('changed by two at once: the second is told', async ({ client, assert }) => {
    const { house, user, path } = await network()
    const { id: organisationId } = await createOrganisation()
    const membership = await createMembership({ networkId: house.id, organisationId })
    const desk = deskOf(client, user)
    const opened = openedOf(await desk.open(`${path}/${membership.id}/edit`))
    const save = (changes: object) =>
      desk.put(`${path}/${membership.id}`, {
        ...opened,
        role: 'member',
        since: '',
        until: '',
        ...changes,
      })
    await save({ role: 'founder' })
    const second = await save({ since: '2020-01-01' })
    second.assertStatus(409)
    await membership.refresh()
    assert.isNull(membership.since)
    assert.equal(membership.role, 'founder')
  })

  test('who are people are shown to those who look after the network only', async ({
    client,
    assert,
  }) => {
    const { house, user, path } = await network()
    const person = await createPerson('jelena')
    await createMembership({ networkId: house.id, personId: person.id })
    const foreign = await createOrganisation(FOUNDATION)
    const other = await userWith('maria', 'organiser', { organisationId: foreign.id })
    for (const address of [path, `/manage/organisations/${house.id}`]) {
      const own = await deskOf(client, user).open(address)
      own.assertTextIncludes(CAST.jelena.name)
      const theirs = await deskOf(client, other).open(address)
      theirs.assertStatus(200)
      assert.notInclude(theirs.text(), CAST.jelena.name)
    }
  })
})
