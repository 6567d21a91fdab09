import Message, { ACCOUNT_KIND } from '#app/messages/models/message'

const PAGE = 50
const COLUMNS = ['id', 'to', 'subject', 'locale', 'status', 'event_id', 'created_at', 'sent_at']

/** The key after which a page begins: ids of older rows, or of newer ones. */
export interface Position {
  before?: number | null
  after?: number | null
}

export interface OutboxPage {
  messages: Message[]
  /** The keys of the pages around this one; null where there is none. */
  newer: number | null
  older: number | null
}

/** Mails that an outbox may show: those that open an account never. */
export function shownMessages() {
  return Message.query().whereNot('messages.kind', 'like', `${ACCOUNT_KIND}%`)
}

/** One page of an outbox, newest first, without the mails' contents. */
export async function outboxPage(
  messages: ReturnType<typeof shownMessages>,
  { before, after }: Position
): Promise<OutboxPage> {
  const query = messages.select(COLUMNS.map((name) => `messages.${name}`)).limit(PAGE + 1)
  if (after) query.where('messages.id', '>', after).orderBy('messages.id', 'asc')
  else query.orderBy('messages.id', 'desc')
  if (before) query.where('messages.id', '<', before)

  const found = await query
  const rows = found.slice(0, PAGE)
  const more = found.length > PAGE
  if (after) rows.reverse()
  const [first, last] = [rows.at(0), rows.at(-1)]
  return {
    messages: rows,
    newer: first && (after ? more : Boolean(before)) ? first.id : null,
    older: last && (after ? true : more) ? last.id : null,
  }
}
