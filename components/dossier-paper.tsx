import { Printer } from 'lucide-react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface PaperSection {
  title: string
  rows?: { cells: string[] }[]
  texts?: string[]
}

interface DossierPaperProps {
  title: string
  subtitle: string
  sections: PaperSection[]
  onPrint: () => void
}

/** A dossier as it is printed; on paper there is nothing else of the page. */
export function DossierPaper({ title, subtitle, sections, onPrint }: DossierPaperProps) {
  const { t } = useTexts()
  return (
    <article data-paper className="mx-auto max-w-[720px] print:max-w-none">
      <div className="flex items-start justify-between gap-4">
        <h1 className="text-xl font-semibold wrap-anywhere">{title}</h1>
        <Button variant="main" className="print:hidden" onClick={onPrint}>
          <Printer aria-hidden size={15} />
          {t('supplierFiles.printNow')}
        </Button>
      </div>
      <p className="mt-1 text-sm text-soft">{subtitle}</p>
      {sections.map((section) => (
        <section key={section.title} className="mt-5">
          <h2 className="mb-2 text-sm font-semibold break-after-avoid">{section.title}</h2>
          {section.rows && (
            <table className="w-full border-y border-line text-sm">
              <tbody className="divide-y divide-line">
                {section.rows.map(({ cells: [name, ...cells] }) => (
                  <tr key={`${name} ${cells.join(' ')}`} className="break-inside-avoid align-top">
                    <th scope="row" className="w-[30%] py-1.5 pe-3 text-start font-normal text-soft">
                      {name}
                    </th>
                    <td className="py-1.5 whitespace-pre-line wrap-anywhere">{cells.join(' ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {section.texts?.map((text) => (
            <p key={text} className="mb-2 text-sm whitespace-pre-wrap wrap-anywhere">
              {text}
            </p>
          ))}
        </section>
      ))}
    </article>
  )
}
