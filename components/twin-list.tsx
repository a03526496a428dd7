import type { Identity } from '@/lib/core/identity.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { TwinVerdict } from '@/lib/core/twin.ts'
import { supplierName } from './supplier-name.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** Another record that may be the same company. */
export interface PossibleTwin extends Identity {
  recordId: string
  facts: RecordedFacts
  /** What the buyer said of the two. */
  verdict?: TwinVerdict
}

interface TwinListProps {
  twins: readonly PossibleTwin[]
  onOpen: (recordId: string) => void
  /** `undefined` takes back what was said. */
  onJudge: (recordId: string, verdict: TwinVerdict | undefined) => void
}

/** Shops of the same name, which only the buyer can say to be one company; confirmed ones stay shown as such. */
export function TwinList({ twins, onOpen, onJudge }: TwinListProps) {
  const { t } = useTexts()
  return (
    <>
      {twins.some(({ verdict }) => verdict === undefined) && (
        <p className="mb-2 text-sm text-soft">{t('twins.text')}</p>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {twins.map((twin) => (
          <Twin key={twin.recordId} twin={twin} onOpen={onOpen} onJudge={onJudge} />
        ))}
      </ul>
    </>
  )
}

function Twin({ twin, onOpen, onJudge }: Omit<TwinListProps, 'twins'> & { twin: PossibleTwin }) {
  const texts = useTexts()
  const { t } = texts
  const { recordId, verdict, host, companyId } = twin
  const supplier = supplierName(twin, texts)
  const shop = host?.split('.', 1)[0] ?? t('supplier.number', { companyId: companyId ?? '—' })
  const named = { supplier, shop }
  return (
    <li className="py-2 text-sm">
      <button
        type="button"
        className="rounded-sm text-start font-medium wrap-anywhere hover:underline"
        onClick={() => onOpen(recordId)}
      >
        <bdi>{supplier}</bdi>
      </button>
      <p className="text-xs text-faint">
        <bdi>{shop}</bdi>
      </p>
      {verdict === 'confirmed' ? (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-xs text-soft">
          {t('twins.confirmed')}
          <Button variant="quiet" className="px-2! text-xs!" onClick={() => onJudge(recordId, undefined)}>
            {t('twins.takeBack')}
          </Button>
        </p>
      ) : (
        <div className="mt-1.5 flex flex-wrap gap-2">
          <Button aria-label={t('twins.sameLabel', named)} onClick={() => onJudge(recordId, 'confirmed')}>
            {t('twins.same')}
          </Button>
          <Button aria-label={t('twins.otherLabel', named)} onClick={() => onJudge(recordId, 'refused')}>
            {t('twins.other')}
          </Button>
        </div>
      )}
    </li>
  )
}
