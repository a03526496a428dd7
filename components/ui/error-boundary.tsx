import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** Drawn in place of the children once one of them has thrown. */
  fallback: ReactNode
  children: ReactNode
}

/** Keeps a mistake in one view from taking the whole page along. Give each view its own `key`. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children
  }
}
