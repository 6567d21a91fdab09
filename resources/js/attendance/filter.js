import { foldedWords } from './fold.js'

/** Shows only those who match, while one types. A person marked meanwhile stays until the filter is touched again. */
export function filterAsTyped(form, rows, nobody) {
  const apply = () => {
    const words = foldedWords(form.elements.q.value)
    for (const row of rows) {
      const found = words.every((word) => row.dataset.search.includes(word))
      const wanted = !form.elements.unmarked.checked || row.dataset.status === 'none'
      row.hidden = !(found && wanted)
    }
    nobody.hidden = rows.some((row) => !row.hidden)
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    apply()
  })
}
