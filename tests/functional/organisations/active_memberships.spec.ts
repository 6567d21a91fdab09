import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import { networksOf } from '#app/organisations/queries/active_memberships'
import { createMembership, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'

const DAY = '2027-03-12'

/** Whether somebody belongs to a network on that day. */
async function isActiveMember(
  { personId, organisationIds = [] }: { personId: number; organisationIds?: number[] },
  networkId: number
) {
  const rows: { network_id: number }[] = await networksOf(personId, organisationIds)
  return rows.some((row) => row.network_id === networkId)
}

/** A network, a person, and an organisation that the person belongs to. */
async function around() {
  const [network, own] = [await createOrganisation(), await createOrganisation()]
  const person = await createPerson('jelena')
  return { networkId: network.id, organisationId: own.id, personId: person.id }
}

test.group('An active member of a network', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())
  group.each.setup(() => {
    clock.travelTo(DateTime.fromISO(`${DAY}T12:00`, { zone: 'Europe/Belgrade' }))
    return () => clock.travelBack()
  })

  test('is who belongs to it on that day: {since} to {until}')
    .with([
      { since: undefined, until: undefined, active: true },
      { since: DAY, until: DAY, active: true },
      { since: '2027-03-13', until: undefined, active: false },
      { since: undefined, until: '2027-03-11', active: false },
    ])
    .run(async ({ assert }, { since, until, active }) => {
      const { networkId, personId } = await around()
      await createMembership({ networkId, personId, since, until })
      assert.equal(await isActiveMember({ personId }, networkId), active)
    })

  test('is who belongs to an organisation that does, while both last', async ({ assert }) => {
    const { networkId, organisationId, personId } = await around()
    const through = await createMembership({ networkId, organisationId })
    const isMember = () => isActiveMember({ personId }, networkId)
    assert.isFalse(await isMember())
    const own = await createMembership({ networkId: organisationId, personId })
    assert.isTrue(await isMember())
    await through.merge({ until: '2027-03-11' }).save()
    assert.isFalse(await isMember())
    await through.merge({ until: null }).save()
    await own.merge({ since: '2027-03-13' }).save()
    assert.isFalse(await isMember())
  })

  test('is who stands for a member', async ({ assert }) => {
    const { networkId, organisationId, personId } = await around()
    const working = (...organisationIds: number[]) =>
      isActiveMember({ personId, organisationIds }, networkId)
    assert.isFalse(await working(organisationId))
    await createMembership({ networkId, organisationId })
    assert.isTrue(await working(organisationId))
  })

  test('of one network is no member of another', async ({ assert }) => {
    const { networkId, organisationId, personId } = await around()
    await createMembership({ networkId, personId })
    assert.isFalse(await isActiveMember({ personId }, organisationId))
  })
})
