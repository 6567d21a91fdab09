import type { FormValue, FormValues } from '#app/core/forms/three_way'

/** A form's values as the fields that would send them, `days[0][date]`, to ride unseen through a page that asks back. */
export function flatFields(values: FormValues): { name: string; value: string }[] {
  return Object.entries(values).flatMap(([name, value]) => fieldsOf(name, value))
}

function fieldsOf(name: string, value: FormValue): { name: string; value: string }[] {
  if (typeof value === 'string') return [{ name, value }]
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, inner]) => fieldsOf(`${name}[${key}]`, inner))
  }
  return (value as FormValue[]).flatMap((item, index) => fieldsOf(`${name}[${index}]`, item))
}
