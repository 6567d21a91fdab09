/** What is wrong with a form: one message per field, the first that was found. */
export type FormErrors = Record<string, string>

interface Refused {
  messages: { field: string; message: string }[]
}

/** The answer of `request.tryValidateUsing(…)` as a page shows it, beside each field. */
export function formErrors({ messages }: Refused): FormErrors {
  const first = new Map<string, string>()
  for (const { field, message } of messages) if (!first.has(field)) first.set(field, message)
  return Object.fromEntries(first)
}
