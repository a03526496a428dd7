import { useTexts } from './texts-context.ts'
import { Skeleton } from './ui/skeleton.tsx'

/** Holds the place of a supplier while its page is asked. */
export function SupplierSkeleton() {
  const { t } = useTexts()
  return (
    <div>
      <output className="sr-only">{t('common.loading')}</output>
      <Skeleton className="h-6 w-3/4" />
      <Skeleton className="mt-2 h-4 w-1/2" />
      <Skeleton className="mt-3 h-[30px] w-2/3" />
      <Skeleton className="mt-4 h-1.5" />
      <Skeleton className="mt-6 h-28" />
    </div>
  )
}
