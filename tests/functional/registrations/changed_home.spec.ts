import testUtils from '@adonisjs/core/services/test_utils'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { clock } from '#app/core/clock'
import {
  approveRegistration,
  declineRegistration,
} from '#app/registrations/actions/decide_registration'
import Registration from '#app/registrations/models/registration'
import { createEvent } from '#database/factories/events'
import { createPerson } from '#database/factories/people'
import { createRegistration } from '#database/factories/registrations'
import { approving, pending } from '#tests/helpers/approvals'
import { ownPathOf } from '#tests/helpers/companions'
import { confirmed } from '#tests/helpers/full_days'
import { read } from '#tests/helpers/read'

const JELENA = { name: 'Jelena Stojanović', days: [] }

test.group('Where somebody lives, corrected on their own page', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  async function registered(attributes: Parameters<typeof createEvent>[0] = {}) {
    const event = await createEvent(attributes)
    const id = await confirmed('jelena', event, { country: 'RS', district: 'Nišavski' })
    return { event, id, path: `${await ownPathOf(id)}/edit` }
  }

  const put = (client: ApiClient, path: string, fields: object) =>
    client
      .put(path)
      .redirects(0)
      .form({ ...JELENA, ...fields })

  const homeOf = async (id: number) => {
    const { country, district } = await Registration.findOrFail(id)
    return { country, district }
  }

  test('stands in the form and is changed by it', async ({ client, assert }) => {
    const { id, path } = await registered()
    const form = await read(client, path)
    assert.match(form, /<option value="RS"[^>]*selected/)
    assert.include(form, 'value="Nišavski"')
    const answer = await put(client, path, { country: 'RO', district: 'Argeş' })
    answer.assertStatus(303)
    assert.deepEqual(await homeOf(id), { country: 'RO', district: 'Argeș' })
  })

  test('has a district only where one is asked for', async ({ client, assert }) => {
    const { id, path } = await registered()
    await put(client, path, { country: 'DE', district: 'Nišavski' })
    assert.deepEqual(await homeOf(id), { country: 'DE', district: null })
  })

  test('stays as it is where the form says nothing of it', async ({ client, assert }) => {
    const { id, path } = await registered()
    const answer = await put(client, path, { organisation: 'Klaster' })
    answer.assertStatus(303)
    assert.deepEqual(await homeOf(id), { country: 'RS', district: 'Nišavski' })
  })

  test('is told beside the field where it is no country, as typed', async ({ client, assert }) => {
    const { id, path } = await registered()
    const long = 'ђ'.repeat(101)
    const answer = await put(client, path, { country: 'Atlantis', district: long })
    answer.assertStatus(422)
    assert.include(answer.text(), long)
    assert.include(answer.text(), 'id="country-error"')
    assert.deepEqual(await homeOf(id), { country: 'RS', district: 'Nišavski' })
  })

  test('can’t be changed once the deadline has passed', async ({ client, assert }) => {
    const { id, path } = await registered({ changeUntil: clock.now().minus({ hours: 1 }) })
    await put(client, path, { country: 'BG' })
    assert.deepEqual(await homeOf(id), { country: 'RS', district: 'Nišavski' })
  })

  test('need not be said by whom an organiser registered without', async ({ client, assert }) => {
    const event = await createEvent()
    const { registration } = await createRegistration(event, await createPerson('jelena'))
    await registration.merge({ country: null }).save()
    const path = `${await ownPathOf(registration.id)}/edit`
    assert.notMatch(await read(client, path), /<select[^>]*id="country"[^>]*required/)
    const answer = await put(client, path, { country: '', organisation: 'Klaster' })
    answer.assertStatus(303)
  })

  test('is looked at where the organiser looks at changes, and given back by a no', async ({
    client,
    assert,
  }) => {
    const { event, open } = await approving(client, { approveChanges: true })
    const id = await pending('jelena', event, { country: 'RS', district: 'Nišavski' })
    await approveRegistration(id, SYSTEM)
    await put(client, `${await ownPathOf(id)}/edit`, { country: 'BG', district: 'София' })
    const page = await open()
    assert.include(page, '<del>Serbia</del>')
    assert.include(page, '<ins>Bulgaria</ins>')
    assert.include(page, '<del>Nišavski</del>')
    await declineRegistration(id, { usual: null, words: null }, SYSTEM)
    assert.deepEqual(await homeOf(id), { country: 'RS', district: 'Nišavski' })
  })
})
