import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { optionalDay } from '#app/core/forms/day_rule'
import { everyLocale, textsFields, typedTexts } from '#app/core/forms/texts_fields'
import { rows, text, texts, type Body } from '#app/core/forms/typed'
import { LOCALES, type Locale } from '#app/core/languages/locales'
import type { TranslatedRow } from '#app/core/translations/texts'
import type { ProjectChoices } from '#app/manage/projects/queries/project_choices'
import { PARTNER_ROLES } from '#app/programmes/models/project_partner'
import { PROJECT_TEXT_FIELDS, type ProjectTextField } from '#app/programmes/project_texts'
import type { ProjectValues } from '#app/programmes/project_values'

/** More partners than any project has; the rest of a longer form is not read. */
const MOST_PARTNERS = 60

/** A project as its form holds it. */
export type ProjectForm = ReturnType<typeof projectTyped>
type PartnerRow = ReturnType<typeof partnerRow>

export function projectTyped(body: Body) {
  return {
    programme: text(body.programme),
    locale: text(body.locale),
    code: text(body.code),
    contract: text(body.contract),
    starts_on: text(body.starts_on),
    ends_on: text(body.ends_on),
    topics: texts(body.topics),
    partners: rows(body.partners, MOST_PARTNERS).map(partnerRow),
    texts: typedTexts(body, PROJECT_TEXT_FIELDS),
  }
}

function partnerRow(row: Body) {
  return { id: text(row.id), organisation: text(row.organisation), role: text(row.role) }
}

/** A row for one more partner; the first one leads. */
export function nextPartner({ partners }: ProjectForm): PartnerRow {
  return { id: '', organisation: '', role: partners.length === 0 ? 'lead' : 'partner' }
}

/** The form of a project that stands. */
export function projectForm(
  values: ProjectValues,
  words: TranslatedRow<ProjectTextField>[]
): ProjectForm {
  return {
    programme: String(values.programmeId),
    locale: values.locale,
    code: values.code ?? '',
    contract: values.contract ?? '',
    starts_on: values.startsOn ?? '',
    ends_on: values.endsOn ?? '',
    topics: values.topics.map(String),
    partners: values.partners.map(({ organisationId, role }) => ({
      id: String(organisationId),
      organisation: String(organisationId),
      role,
    })),
    texts: textsFields(words, PROJECT_TEXT_FIELDS),
  }
}

/** The form of a new project, which the organiser's own organisation leads. */
export function newProjectForm(locale: Locale, lead: number | undefined): ProjectForm {
  const form = projectTyped({ locale })
  return {
    ...form,
    partners: [{ ...nextPartner(form), organisation: String(lead ?? '') }],
  }
}

const words = vine.object({
  name: vine.string().trim().maxLength(300).nullable(),
  summary: vine.string().trim().maxLength(5000).nullable(),
  funding_line: vine.string().trim().maxLength(300).nullable(),
  disclaimer: vine.string().trim().maxLength(2000).nullable(),
})

export function projectRules({ programmes, topics, organisations }: ProjectChoices) {
  const of = (options: { value: string }[]) => vine.enum(options.map(({ value }) => value))
  return vine.create({
    programme: of(programmes),
    locale: vine.enum(LOCALES),
    code: vine.string().trim().maxLength(60).nullable(),
    contract: vine.string().trim().maxLength(100).nullable(),
    starts_on: optionalDay(),
    ends_on: optionalDay(),
    topics: vine.array(of(topics)),
    partners: vine.array(
      vine.object({ organisation: of(organisations), role: vine.enum(PARTNER_ROLES) })
    ),
    texts: vine.object(everyLocale(() => words.clone())),
  })
}

/** A checked form as the project it asks for. */
export function projectValues(
  typed: ProjectForm,
  form: Infer<ReturnType<typeof projectRules>>
): ProjectValues {
  return {
    programmeId: Number(form.programme),
    code: form.code,
    contract: form.contract,
    startsOn: typed.starts_on || null,
    endsOn: typed.ends_on || null,
    locale: form.locale,
    partners: form.partners.map(({ organisation, role }) => ({
      organisationId: Number(organisation),
      role,
    })),
    topics: form.topics.map(Number).sort((one, other) => one - other),
  }
}
