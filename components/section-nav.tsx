import { useTexts } from './texts-context.ts'

interface SectionNavProps {
  /** The parts of the view by their ids in the document. */
  sections: readonly { id: string; title: string }[]
}

/** Unfolds a part where it is folded, and brings it to the top with the focus in it. */
function show(id: string): void {
  const section = document.querySelector<HTMLElement>(`#${id}`)
  if (section instanceof HTMLDetailsElement) section.open = true
  section?.scrollIntoView()
  const focused = section?.querySelector<HTMLElement>('summary, button, textarea, input, select')
  focused?.focus({ preventScroll: true })
}

/** Ways to the parts of a long view. Buttons, because the address names the view itself. */
export function SectionNav({ sections }: SectionNavProps) {
  const { t } = useTexts()
  return (
    <nav aria-label={t('dossier.parts')} className="mt-3 print:hidden">
      <ul className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="rounded-sm text-faint underline decoration-line-strong underline-offset-2 hover:text-ink"
              onClick={() => show(id)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
