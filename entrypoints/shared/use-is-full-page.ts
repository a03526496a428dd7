import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

/** Whether this page is a tab of its own, where files can be chosen and saved; `undefined` until the browser says. */
export function useIsFullPage(): boolean | undefined {
  const [isTab, setIsTab] = useState<boolean>()
  useEffect(() => {
    void browser.tabs.getCurrent().then((tab) => setIsTab(tab !== undefined))
  }, [])
  return isTab
}
