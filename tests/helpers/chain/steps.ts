import type { Page } from 'playwright'
import { ORGANISATIONS, VENUES, YEAR, type ChainEvent } from '#tests/helpers/chain/balkan_cluster'

const LANGUAGES = { sr: 'Serbian', bg: 'Bulgarian', ro: 'Romanian', en: 'English' } as const

/** What somebody at the desk does on its pages, by what stands on them. */
export function deskSteps(page: Page) {
  const fill = (name: string, value: string) => page.locator(`[name="${name}"]`).fill(value)
  const choose = (name: string, label: string) =>
    page.locator(`select[name="${name}"]`).selectOption({ label })
  const unfold = (locale: string) =>
    page.locator(`details:has([name^="texts[${locale}]"])`).evaluate((fold) => {
      fold.setAttribute('open', '')
    })

  async function press(name: string | RegExp) {
    const button = page.getByRole('button', { name }).first()
    await Promise.all([page.waitForNavigation(), button.click()])
    const errors = await page.locator('[role="alert"], .invalid').allInnerTexts()
    if (errors.length > 0) throw new Error(`${page.url()}: ${errors.join(' ')}`)
  }

  /** Ticks these of a group of boxes and no others. */
  async function tick(group: string, labels: string[]) {
    const boxes = page.getByRole('group', { name: new RegExp(`^${group}`) }).getByRole('checkbox')
    for (const box of await boxes.all()) await box.setChecked(false, { force: true })
    for (const label of labels) {
      const wanted = page.getByRole('group', { name: new RegExp(`^${group}`) })
      await wanted
        .getByRole('checkbox', { name: label, exact: true })
        .setChecked(true, { force: true })
    }
  }

  return {
    async organisation({ type, country, name, towns }: (typeof ORGANISATIONS)['Niš' | 'Sofia']) {
      await page.goto('/manage/organisations/new')
      await choose('type', type)
      await choose('country', country)
      await choose('name_locale', 'English')
      await fill('texts[en][name]', name)
      await fill('texts[en][town]', towns.en)
      await fill('texts[bg][name]', name)
      await fill('texts[bg][town]', towns.bg)
      await press('Save')
    },

    async invite(name: string, email: string, role: string) {
      await page.goto('/manage/accounts/new')
      await fill('name', name)
      await fill('email', email)
      await choose('locale', 'English')
      await choose('grant', role)
      await press('Send')
    },

    async venue({ country, name, town, rooms }: (typeof VENUES)[keyof typeof VENUES]) {
      await page.goto('/manage/venues/new')
      await choose('country', country)
      for (const [index, room] of rooms.entries()) {
        await press('Add a room')
        await fill(`rooms[${index}][name]`, room)
      }
      await fill('texts[en][name]', name)
      await fill('texts[en][town]', town)
      await press('Save')
    },

    async programme(name: string, fundingLine: string) {
      await page.goto('/manage/programmes/create')
      await choose('locale', 'English')
      await unfold('en')
      await fill('texts[en][name]', name)
      await fill('texts[en][funding_line]', fundingLine)
      await press('Save')
    },

    async project(programme: string, name: string, partners: { name: string; role: string }[]) {
      await page.goto('/manage/projects/create')
      await choose('programme', programme)
      await choose('locale', 'English')
      await unfold('en')
      await fill('texts[en][name]', name)
      for (const [index, partner] of partners.entries()) {
        if (index > 0) await press('Add a partner')
        await choose(`partners[${index}][organisation]`, partner.name)
        await choose(`partners[${index}][role]`, partner.role)
      }
      await press('Save')
    },

    /** Says yes to the invitation that waits on the desk. */
    async join() {
      await page.goto('/manage')
      await page.getByRole('link', { name: 'Answer the invitation' }).first().click()
      await press('Accept and join')
      await page.getByText('Your organisation is a joint organiser now.').waitFor()
    },

    /** Begins an event, writes it in its languages, gives it days and places, publishes it. Answers its public address. */
    async event(event: ChainEvent): Promise<string> {
      const [[source, title]] = Object.entries(event.titles)
      const partner = event.lead === 'Niš' ? 'Sofia' : 'Niš'
      await page.goto('/manage/events/create')
      await fill('title', title)
      await choose('type', event.type)
      await choose('project', 'Balkan Cluster')
      await choose('lead', ORGANISATIONS[event.lead].name)
      await page.locator('select[name="locale"]').selectOption(source)
      if (!event.alone) await tick('Jointly with', [ORGANISATIONS[partner].name])
      await tick('Languages of the texts', languagesOf(event))
      await tick(
        'Working languages',
        event.spoken.map((code) => LANGUAGES[code])
      )
      await tick(
        'Interpreted into',
        (event.interpreted ?? []).map((code) => LANGUAGES[code])
      )
      await press('Create draft')
      const address = new URL(page.url()).pathname

      await page.goto(`${address}/texts`)
      for (const [locale, words] of Object.entries(event.titles)) {
        const field = `[name^="texts[${locale.slice(0, 2)}"][name$="][title]"]`
        await page.locator(field).filter({ visible: true }).first().fill(words)
      }
      await press('Save')
      await page.goto(`${address}/days`)
      for (const [index, day] of event.days.entries()) {
        await press('Add a day')
        await fill(`days[${index}][date]`, `${YEAR}-${day.on}`)
        await fill(`days[${index}][starts]`, day.from)
        await fill(`days[${index}][ends]`, day.to)
        const { name, town } = VENUES[day.venue]
        await page
          .locator(`select[name="days[${index}][venue]"]`)
          .selectOption(await optionNamed(page, `days[${index}][venue]`, name, town))
      }
      await press(/^Save/)
      if (event.capacity) {
        await page.goto(`${address}/registration`)
        await fill('capacity', String(event.capacity))
        await press('Save')
      }
      await page.goto(`${address}/edit`)
      const visibility = event.internal ? 'internal' : 'public'
      await page.locator(`[name="visibility"][value="${visibility}"]`).check()
      const slug = await page.locator('[name="slug"]').inputValue()
      await press('Save')
      await page.goto(address)
      await press('Publish')
      await page.getByText('The event is published.').waitFor()
      return slug
    },
  }
}

function languagesOf({ titles }: ChainEvent) {
  return Object.keys(titles).map(
    (locale) => LANGUAGES[locale.slice(0, 2) as keyof typeof LANGUAGES]
  )
}

/** A venue stands in the list with its town; its value by what is written there. */
async function optionNamed(page: Page, field: string, name: string, town: string) {
  const option = page
    .locator(`select[name="${field}"] option`)
    .filter({ hasText: name })
    .filter({ hasText: town })
  return (await option.first().getAttribute('value'))!
}
