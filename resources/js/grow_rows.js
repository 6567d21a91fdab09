/** Of rows to fill only those that are filled and one more are seen; its button brings the next. */
class GrowRows extends HTMLElement {
  connectedCallback() {
    const controls = [...this.children]
    this.more = controls.pop()
    this.rows = controls
    const last = this.rows.findLastIndex((row) => this.input(row).value !== '')
    for (const row of this.rows.slice(last + 2)) row.hidden = true
    this.more.querySelector('button').addEventListener('click', () => this.grow())
    this.update()
  }

  input(row) {
    return row.querySelector('input:not([type=hidden])')
  }

  grow() {
    const next = this.rows.find((row) => row.hidden)
    next.hidden = false
    this.input(next).focus()
    this.update()
  }

  update() {
    this.more.hidden = !this.rows.some((row) => row.hidden)
  }
}

customElements.define('grow-rows', GrowRows)
