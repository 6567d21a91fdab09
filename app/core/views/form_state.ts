type Messages = string | string[]

/** What a page knows of a form that came back. */
export interface FormState {
  /** First message first, by dotted path (`days.0.date`). */
  errors: Record<string, string[]>
  /** What each field is called, by its id, in the order of the page: filled while the fields are rendered. */
  labels: Map<string, string>
  /** What was typed, or undefined when the form is shown for the first time. */
  typed?: Record<string, unknown>
}

/** The words a template has at hand: a public page is rendered with the first two, a page with a session shares the last. */
interface ViewState {
  errors?: Record<string, Messages>
  old?: unknown
  flashMessages?: { get(key: string, fallback?: unknown): unknown; all(): Record<string, unknown> }
}

/** The state of a form, whether the controller rendered the page again or sent the browser back with a session. */
export function formState({ errors, old, flashMessages }: ViewState): FormState {
  const flashed = flashMessages?.get('inputErrorsBag') as Record<string, Messages> | undefined
  const messages = errors ?? flashed ?? {}
  return {
    errors: Object.fromEntries(
      Object.entries(messages).map(([path, texts]) => [path, [texts].flat()])
    ),
    labels: new Map(),
    typed: isRecord(old) ? old : flashed ? flashMessages?.all() : undefined,
  }
}

export interface FieldState {
  name: string
  id: string
  errors: string[]
  invalid: boolean
  /** Whether the form came back, so that `typed` counts even where it is empty (an unticked box). */
  returned: boolean
  typed: unknown
  describedBy: string[]
}

/** The state of one field by its name in the form, `days[0][date]` or `days.0.date` alike. */
export function fieldState(form: FormState, name: string, prefix = ''): FieldState {
  const path = pathOf(name)
  const errors = form.errors[path] ?? form.errors[name] ?? ofMembers(form, path)
  const typed = form.typed?.[name] ?? valueAt(form.typed, path)
  return {
    name,
    id: fieldId(name, prefix),
    errors,
    invalid: errors.length > 0,
    returned: form.typed !== undefined,
    typed: errorsIn(form) && typed === null ? '' : typed,
    describedBy: errors.length > 0 ? [`${fieldId(name, prefix)}-error`] : [],
  }
}

/** One link of the error summary for each field that needs mending, called as the page calls it and in its order. */
export function errorLinks({ errors, labels }: FormState, prefix = '') {
  const links = new Map<string, string>()
  for (const [path, [message]] of Object.entries(errors)) {
    const id = fieldId(path.replace(/\.\d+$/, ''), prefix)
    if (message && !links.has(id)) links.set(id, message)
  }
  const order = [...labels.keys()].filter((id) => links.has(id))
  return [...new Set([...order, ...links.keys()])].map((id) => ({
    id,
    text: calledBy(labels.get(id), links.get(id)!),
  }))
}

/** A question has its mark already, and takes no colon behind it. */
function calledBy(label: string | undefined, message: string): string {
  if (!label) return message
  return `${label}${/[?!.:…]$/.test(label) ? '' : ':'} ${message}`
}

/** Where the error summary goes once the fields after it are known. */
export const SUMMARY_PLACE = '<!--error-summary-->'

/** The `id` of a field's control: its path with dashes, behind the form's own prefix where a page has several. */
function fieldId(name: string, prefix: string) {
  return [prefix, pathOf(name).replaceAll('.', '-')].filter(Boolean).join('-')
}

function pathOf(name: string) {
  return name.replace(/\[([^\]]*)\]/g, '.$1').replace(/\.+$/, '')
}

/** A form that came back with something to mend: what somebody emptied, which arrives as null, stays empty. */
function errorsIn({ errors }: FormState): boolean {
  return Object.keys(errors).length > 0
}

/** A list's field also answers for its members: `topics` for `topics.0`. */
function ofMembers(form: FormState, path: string) {
  const member = Object.keys(form.errors).find((key) => key.replace(/\.\d+$/, '') === path)
  return member ? form.errors[member] : []
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
