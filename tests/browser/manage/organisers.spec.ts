import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { SYSTEM } from '#app/activity/record'
import { changeOrPropose } from '#app/events/actions/change_or_propose'
import { editAgenda } from '#app/events/actions/edit_agenda'
import EventOrganiser from '#app/events/models/event_organiser'
import { addOrganiser } from '#app/events/organisers/actions/add_organiser'
import OrganiserInvitation from '#app/events/organisers/models/organiser_invitation'
import { createOrganisation } from '#database/factories/organisations'
import { axeFindings } from '#tests/helpers/axe'
import { daysOf, sessionsOf, value, wantedSession } from '#tests/helpers/events'
import { joint, organising } from '#tests/helpers/joint'

/** Niš and Sofia hold an event, and somebody with a long name is asked to join. */
async function pages() {
  const { event, house, jelena, maria, sofia } = await joint()
  await jelena.merge({ locale: 'bg' }).save()
  const invited = await createOrganisation({
    country: 'RO',
    names: {
      bg: { name: 'Сдружение „Трансгранично сътрудничество: Тимишоара“', town: 'Тимишоара' },
    },
  })
  const { user: ivaylo } = await organising(invited, 'ivaylo')
  const invitation = {
    eventId: event.id,
    organisationId: invited.id,
    asked: true,
    invitedBy: jelena.id,
    actor: { userId: jelena.id, label: 'Jelena' },
  }
  await addOrganiser(invitation)
  const { id } = await OrganiserInvitation.findByOrFail('organisation_id', invited.id)
  await EventOrganiser.query().where('organisation_id', sofia.id).update({ may_edit: 'sessions' })
  const [day] = await daysOf(event.id)
  const sessions = [wantedSession(), wantedSession({ organisationId: sofia.id })]
  value(await editAgenda({ eventId: event.id, dayId: day.id, sessions, actor: SYSTEM }))
  const [, held] = await sessionsOf(day.id)
  const { proposalId } = value(
    await changeOrPropose({
      eventId: event.id,
      change: { matter: 'cancellation', reason: 'Залата е заета' },
      by: { userId: jelena.id, admin: false, organiserOf: [house.id] },
      actor: SYSTEM,
    })
  )
  const path = `/manage/events/${event.id}`
  const proposal = `${path}/proposals/${proposalId}`
  const own = `${path}/organiser-invitations/${id}`
  return {
    visits: [
      {
        user: jelena,
        paths: [`${path}/organisers`, `${path}/organisers/${sofia.id}/departure`, own, proposal],
      },
      {
        user: maria,
        paths: [`${path}/days/${day.id}/agenda`, `${path}/sessions/${held.id}/edit`, proposal],
      },
      { user: ivaylo, paths: ['/manage', own] },
    ],
  }
}

test.group('The pages of joint organisers', (group) => {
  group.each.setup(() => testUtils.db().truncate())

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`give axe nothing to find and fit a phone in ${colorScheme}`, async ({
      assert,
      browser,
    }) => {
      const baseURL = `http://${process.env.HOST}:${process.env.PORT}`
      const { visits } = await pages()
      for (const { user, paths } of visits) {
        const context = await browser.newContext({ baseURL })
        await context.loginAs(user)
        const page = await context.newPage()
        await page.setViewportSize({ width: 390, height: 844 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const path of paths) {
          await page.goto(path)
          assert.deepEqual(await axeFindings(page), [], path)
          const width = (of: string) => page.evaluate<number>(`document.documentElement.${of}`)
          assert.equal(await width('scrollWidth'), await width('clientWidth'), path)
        }
        await context.close()
      }
    })
  }
})
