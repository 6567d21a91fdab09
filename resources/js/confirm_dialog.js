/**
 * Asks in a dialog what unfolds in place without scripts. Escape, a click outside and the second button keep everything as
 * it was; where nothing is to be typed, that button has the focus. A form with fields brings its own beside its first.
 */
class ConfirmDialog extends HTMLElement {
  connectedCallback() {
    const summary = this.querySelector('summary')
    if (!summary) return
    const dialog = this.#dialog()
    const button = document.createElement('button')
    button.type = 'button'
    button.className = summary.className
    button.append(...summary.childNodes)
    button.setAttribute('aria-haspopup', 'dialog')
    button.addEventListener('click', () => dialog.showModal())
    this.replaceChildren(button, dialog)
  }

  #dialog() {
    const question = this.querySelector('.dialog')
    const dialog = document.createElement('dialog')
    dialog.className = 'dialog'
    dialog.setAttribute('aria-labelledby', question.getAttribute('aria-labelledby'))
    dialog.setAttribute('closedby', 'any')
    dialog.append(...question.childNodes)
    const keep = dialog.querySelector('[data-keep]')
    keep.hidden = false
    keep.autofocus = !dialog.querySelector('select, textarea, input:not([type=hidden])')
    keep.addEventListener('click', () => dialog.close())
    return dialog
  }
}

customElements.define('confirm-dialog', ConfirmDialog)
