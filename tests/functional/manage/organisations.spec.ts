import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Activity from '#app/activity/models/activity'
import Organisation from '#app/organisations/models/organisation'
import OrganisationTranslation from '#app/organisations/models/organisation_translation'
import { createUser } from '#database/factories/accounts'
import { CLUSTER_HOUSE, createOrganisation } from '#database/factories/organisations'
import { createPerson } from '#database/factories/people'
import { deskOf, openedOf, organiserOf } from '#tests/helpers/desk'

const typed = (texts: object, changes: object = {}) => ({
  country: 'RS',
  type: 'cluster',
  email: '',
  website: '',
  name_locale: 'sr-Latn',
  texts,
  ...changes,
})

/** The fields of Cluster House as its form sends them. */
const described = {
  'country': 'RS',
  'type': 'ngo',
  'email': 'office@cluster.example.org',
  'name_locale': 'en',
  'texts[en][name]': 'Cluster House',
  'texts[en][town]': 'Niš',
}

const admin = async () => createUser(await createPerson('nora'), [['admin']])

test.group('Organisations', (group) => {
  group.each.setup(() => testUtils.db().wrapInGlobalTransaction())

  test('are added by an admin, in both scripts, under an address from the name', async ({
    client,
    assert,
  }) => {
    const answer = await client
      .post('/manage/organisations')
      .loginAs(await admin())
      .withCsrfToken()
      .redirects(0)
      .form(typed({ 'sr-Latn': { name: 'Udruženje Đerdap', town: 'Niš' } }))
    const organisation = await Organisation.findByOrFail('slug', 'udruzenje-djerdap')
    answer.assertHeader('location', `/manage/organisations/${organisation.id}`)
    const words = await OrganisationTranslation.query().where('organisation_id', organisation.id)
    const cyrillic = words.find(({ locale }) => locale === 'sr-Cyrl')
    assert.equal(cyrillic?.name, 'Удружење Ђердап')
    assert.equal(cyrillic?.town, 'Ниш')
    const { verb } = await Activity.findByOrFail('subject_id', organisation.id)
    assert.equal(verb, 'organisation.created')
  })

  test('of one name have addresses of their own', async ({ client, assert }) => {
    const user = await admin()
    for (let times = 0; times < 2; times++) {
      await client
        .post('/manage/organisations')
        .loginAs(user)
        .withCsrfToken()
        .form(typed({ en: { name: 'Cluster House' } }, { name_locale: 'en' }))
    }
    const slugs = await Organisation.query().orderBy('id').select('slug')
    assert.deepEqual(
      slugs.map(({ slug }) => slug),
      ['cluster-house', 'cluster-house-2']
    )
  })

  test('keep what was typed where something is missing', async ({ client, assert }) => {
    const answer = await client
      .post('/manage/organisations')
      .loginAs(await admin())
      .withCsrfToken()
      .header('accept-language', 'en')
      .form(typed({ bg: { name: 'Фондация' } }, { website: 'javascript:alert(1)', country: 'XX' }))
    answer.assertStatus(422)
    assert.include(answer.text(), 'Фондация')
    assert.include(answer.text(), 'Enter a web address that starts with https://')
    assert.include(answer.text(), 'Choose one of the options offered')
    assert.isNull(await Organisation.first())
  })

  test('need a name in the language it was given in', async ({ client, assert }) => {
    const answer = await client
      .post('/manage/organisations')
      .loginAs(await admin())
      .withCsrfToken()
      .header('accept-language', 'en')
      .form(typed({ bg: { name: 'Фондация' } }))
    answer.assertStatus(422)
    assert.include(answer.text(), 'Enter the name in this language')
  })

  test('are changed by their own organisers and read by others', async ({ client, assert }) => {
    const [own, foreign] = [await createOrganisation(), await createOrganisation()]
    const user = await createUser(await createPerson('jelena'), [
      ['organiser', { organisationId: own.id }],
    ])
    const names = typed({ en: { name: 'New name', town: 'Bor' } }, { name_locale: 'en' })
    const send = (id: number) =>
      client
        .put(`/manage/organisations/${id}`)
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
        .form({ ...names, revision: '1', seen: '{}' })

    const [changed, refused] = [await send(own.id), await send(foreign.id)]
    changed.assertStatus(302)
    refused.assertStatus(403)
    const name = async ({ id }: Organisation) => {
      const words = await OrganisationTranslation.findByOrFail('organisation_id', id)
      return words.name
    }
    assert.equal(await name(own), 'New name')
    assert.notEqual(await name(foreign), 'New name')
    const { slug } = await Organisation.findOrFail(own.id)
    assert.equal(slug, own.slug)

    const list = await client.get('/manage/organisations').loginAs(user)
    assert.include(list.text(), `/manage/organisations/${own.id}/edit`)
    assert.notInclude(list.text(), `/manage/organisations/${foreign.id}/edit`)
  })

  test('come back in every language when they are edited', async ({ client, assert }) => {
    const names = { 'sr-Latn': { name: 'Klaster', town: 'Niš' }, 'bg': { name: 'К', town: 'Ниш' } }
    const organisation = await createOrganisation({ names })
    const page = await client
      .get(`/manage/organisations/${organisation.id}/edit`)
      .loginAs(await admin())
    assert.include(page.text(), 'value="Klaster"')
    assert.include(page.text(), 'value="Ниш"')
  })

  test('leave no history where nothing changed', async ({ client, assert }) => {
    const organisation = await createOrganisation({ names: { en: { name: 'Same', town: 'Niš' } } })
    const desk = deskOf(client, await admin())
    const path = `/manage/organisations/${organisation.id}`
    const form = await desk.open(`${path}/edit`)
    const same = { ...described, 'email': '', 'texts[en][name]': 'Same', 'texts[en][town]': 'Niš' }
    const answer = await desk.put(path, { ...same, ...openedOf(form) })
    answer.assertHeader('location', path)
    assert.isNull(await Activity.first())
  })

  test('say where they are and how to reach them', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const desk = deskOf(client, user)
    const path = `/manage/organisations/${house.id}`
    const form = await desk.open(`${path}/edit`)
    await desk.put(path, {
      ...described,
      ...openedOf(form),
      'phone': '018 123 456',
      'district': 'Nišavski',
      'founded_on': '1889-04-01',
      'texts[en][address]': 'Main street 1',
    })
    await house.refresh()
    assert.equal(house.phone, '+38118123456')
    const page = await desk.open(path)
    for (const words of ['+381 18 123456', 'Nišavski', 'Main street 1', '1 April 1889']) {
      page.assertTextIncludes(words)
    }
    const { details } = await Activity.findByOrFail('verb', 'organisation.edited')
    assert.includeMembers(details.fields as string[], ['phone', 'district', 'texts.en'])
  })

  test('have a telephone that is one', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const desk = deskOf(client, user)
    const path = `/manage/organisations/${house.id}`
    const opened = openedOf(await desk.open(`${path}/edit`))
    const answer = await desk.put(path, { ...described, ...opened, phone: 'ask Jelena' })
    answer.assertStatus(422)
    answer.assertTextIncludes('Enter the whole number')
    answer.assertTextIncludes('value="ask Jelena"')
    await house.refresh()
    assert.isNull(house.phone)
  })

  test('changed by two at once keep what both wrote', async ({ client, assert }) => {
    const { house, user } = await organiserOf()
    const desk = deskOf(client, user)
    const path = `/manage/organisations/${house.id}`
    const opened = openedOf(await desk.open(`${path}/edit`))
    const [first, second] = [
      { ...described, ...opened, website: 'https://first.example.org' },
      { ...described, ...opened, email: 'second@example.org' },
    ]
    await desk.put(path, first)
    const told = await desk.put(path, second)
    told.assertStatus(409)
    told.assertTextIncludes('Someone has changed this in the meantime')
    await house.refresh()
    assert.equal(house.website, 'https://first.example.org')
    assert.equal(house.email, CLUSTER_HOUSE.email)

    const again = { ...second, ...openedOf(told), website: 'https://first.example.org' }
    const saved = await desk.put(path, again)
    saved.assertStatus(302)
    await house.refresh()
    assert.equal(house.email, 'second@example.org')
  })
})
