/** Hides a question until what it depends on is chosen. What was typed into it stays; the server throws it away. */
class ShownWhen extends HTMLElement {
  connectedCallback() {
    if (!this.dataset.depends) return
    this.depends = JSON.parse(this.dataset.depends)
    this.form = this.closest('form')
    this.form.addEventListener('change', () => this.update())
    this.update()
  }

  update() {
    const isCalledFor = this.depends.every(({ field, values }) =>
      this.chosen(field).some((value) => values.includes(value))
    )
    if (this.hidden === !isCalledFor) return
    this.hidden = !isCalledFor
    this.form.dispatchEvent(new Event('change'))
  }

  /** What is chosen in a field; nothing in one that is hidden itself. */
  chosen(field) {
    return [...this.form.elements]
      .filter(({ name }) => name === field)
      .filter((control) => !['radio', 'checkbox'].includes(control.type) || control.checked)
      .filter((control) => !control.closest('shown-when[hidden]'))
      .map(({ value }) => value)
  }
}

customElements.define('shown-when', ShownWhen)
