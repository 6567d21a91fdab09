import { renderMarkdown } from '#app/core/markdown'
import { group, text, type Body } from '#app/core/forms/typed'

/** A Markdown field as its readers will see it; `name` is that of the field, `texts[bg][description]`. */
export interface Preview {
  name: string
  html: string
}

/** The field whose preview was asked for by the pressed button; null when the form is to be saved. */
export function previewWish(body: Body): Preview | null {
  const name = argument(body, 'preview')
  return name === null ? null : { name, html: renderMarkdown(fieldAt(body, name)) }
}

/** The field whose text shall be derived from the other script again, by its name; null when that was not asked for. */
export function derivationWish(body: Body): string | null {
  return argument(body, 'derive')
}

function argument(body: Body, command: string): string | null {
  const pressed = text(body.do)
  return pressed.startsWith(`${command}:`) ? pressed.slice(command.length + 1) : null
}

/** What was typed into a field, by its name: `texts[bg][description]`. */
function fieldAt(body: Body, name: string): string {
  const path = name.split(/[[\]]+/).filter(Boolean)
  const last = path.pop() ?? ''
  return text(path.reduce<Body>((inner, key) => group(inner[key]), body)[last])
}
