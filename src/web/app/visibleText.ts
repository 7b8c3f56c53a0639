import { options, type ComponentChildren, type VNode } from "preact";
import { visible } from "../../report/index.ts";

/**
 * Text from outside may hold characters that reorder a line behind the reader's back, or none that can be seen. Every text that an
 * element is given passes through here, so that no part of the desk has to think of it.
 */
export function showHiddenCharacters(): void {
  // oxlint-disable-next-line typescript/unbound-method -- preact calls its hooks without an owner
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    if (typeof vnode.type === "string") {
      const props: { children?: ComponentChildren } = vnode.props;
      if (props.children !== undefined) props.children = shown(props.children);
    }
    before?.(vnode);
  };
}

function shown(children: ComponentChildren): ComponentChildren {
  if (typeof children === "string") return visible(children);
  return Array.isArray(children) ? children.map(shown) : children;
}
