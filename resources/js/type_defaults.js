/** Says in the empty choices of a new event what its type has as usual, as soon as the type is chosen. */
class TypeDefaults extends HTMLElement {
  connectedCallback() {
    const usual = JSON.parse(this.dataset.usual)
    const select = (name) => this.querySelector(`select[name=${name}]`)
    const type = select('type')
    const empty = ['policy', 'visibility'].map((name) => [name, select(name).options[0]])
    const tell = () => {
      for (const [name, option] of empty) {
        option.textContent = usual[type.value]?.[name] ?? this.dataset.asUsual
      }
    }
    type.addEventListener('change', tell)
    tell()
  }
}

customElements.define('type-defaults', TypeDefaults)
