import { movedUp, without, type RowCommand } from '#app/core/forms/row_command'
import { MOST_PEOPLE, personRow, type SessionForm } from '#app/events/forms/agenda/session_form'

/** The item's form after one of its buttons was pressed: a person more, less or further up. */
export function changePeople(form: SessionForm, { name, at: [line] }: RowCommand): SessionForm {
  const { people } = form
  switch (name) {
    case 'add_person':
      if (people.length >= MOST_PEOPLE) return form
      return { ...form, people: [...people, personRow({ role: 'speaker' })] }
    case 'remove_person':
      return { ...form, people: without(people, line) }
    case 'move_up':
      return { ...form, people: movedUp(people, line) }
    default:
      return form
  }
}
