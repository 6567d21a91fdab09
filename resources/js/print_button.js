/** Opens the browser's own print dialog; without scripts its menu does. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}

customElements.define('print-button', PrintButton)
