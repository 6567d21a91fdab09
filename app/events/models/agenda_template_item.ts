import { AgendaTemplateItemSchema } from '#database/schema'

/** One line of the usual agenda of a type's events. */
export default class AgendaTemplateItem extends AgendaTemplateItemSchema {
  declare kind: 'session' | 'break'
}
