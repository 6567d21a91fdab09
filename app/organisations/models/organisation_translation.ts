import { OrganisationTranslationSchema } from '#database/schema'

export default class OrganisationTranslation extends OrganisationTranslationSchema {}
