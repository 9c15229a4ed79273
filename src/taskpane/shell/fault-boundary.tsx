import { Component, type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../messages/language';
import type { PaneHost } from '../../app/pane-host';
import { faultOf } from '../state/fault';
import type { Fault } from '../state/pane-state';
import { FaultPage } from './fault-page';

interface FaultBoundaryProps {
  readonly host: PaneHost;
  readonly language: Language;
  readonly children: ReactNode;
}

/** Catches what goes wrong while drawing. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: Fault | null }> {
  override state = { fault: null };

  static getDerivedStateFromError(error: unknown): { fault: Fault } {
    return { fault: faultOf(error) };
  }

  override render(): ReactNode | ReactElement {
    const { fault } = this.state;
    const { host, language, children } = this.props;
    return fault === null ? children : <FaultPage fault={fault} language={language} host={host} />;
  }
}
