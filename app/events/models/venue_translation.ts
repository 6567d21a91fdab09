import { VenueTranslationSchema } from '#database/schema'

export default class VenueTranslation extends VenueTranslationSchema {}
