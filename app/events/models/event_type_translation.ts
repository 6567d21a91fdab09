import { EventTypeTranslationSchema } from '#database/schema'

export default class EventTypeTranslation extends EventTypeTranslationSchema {}
