import { Component, type ReactNode } from 'react';
import { BrokenPage } from './BrokenPage';

interface Props {
  /** Another address gives the page another chance. */
  address: string;
  children: ReactNode;
}

/** Keeps a page that fails while it is drawn from taking the rest with it. */
export class PageBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate({ address }: Props) {
    if (this.state.failed && address !== this.props.address) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? <BrokenPage /> : this.props.children;
  }
}
