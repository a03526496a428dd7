/**
 * Runs `act` for clicks of a person only: the page can dispatch events of its own, and those are not trusted.
 * Every action of the overlay goes through here.
 */
export function onTrustedClick(button: HTMLElement, act: () => void): void {
  button.addEventListener('click', (event) => {
    if (event.isTrusted) act()
  })
}
