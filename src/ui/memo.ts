/** Draws a component again only when something it is given is another thing than before. */
import { Component, h, type FunctionComponent } from 'preact';

/** The same component; what it is given must not be changed in place. */
export function memo<Props extends object>(draw: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before = this.props as Record<string, unknown>;
      const after = next as Record<string, unknown>;
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      return [...names].some((name) => before[name] !== after[name]);
    }

    override render(props: Props) {
      return h(draw, props);
    }
  };
}
