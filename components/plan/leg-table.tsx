import { legs } from '@/lib/sourcing/incoterms/legs.ts'
import { payerOf, riskOf, type Delivery } from '@/lib/sourcing/incoterms/terms.ts'
import { useTexts } from '../texts-context.ts'

const headClass = 'py-1.5 font-medium text-xs text-faint'

/** Leg by leg: who pays, and at whose risk the goods travel. */
export function LegTable({ delivery }: { delivery: Delivery }) {
  const { t } = useTexts()
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={`${headClass} text-start`}>
            {t('planView.incoterms.leg')}
          </th>
          <th scope="col" className={`${headClass} w-20 text-start`}>
            {t('planView.incoterms.pays')}
          </th>
          <th scope="col" className={`${headClass} w-20 text-start`}>
            {t('planView.incoterms.bearsRisk')}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {legs.map((leg) => {
          const payer = payerOf(leg, delivery)
          const bearer = riskOf(leg, delivery)
          return (
            <tr key={leg}>
              <th scope="row" className="py-1.5 pe-2 text-start font-normal">
                {t(`plan.legs.${leg}`)}
              </th>
              <td className={`py-1.5 ${payer === 'buyer' ? 'font-semibold' : 'text-soft'}`}>
                {t(`plan.payers.${payer}`)}
              </td>
              <td className={`py-1.5 ${bearer === 'buyer' ? 'font-semibold' : 'text-soft'}`}>
                {bearer === undefined ? '—' : t(`plan.payers.${bearer}`)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
