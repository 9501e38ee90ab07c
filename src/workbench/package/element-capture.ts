import type { Attributes, XmlElement } from "./xml";

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** Keeps whole elements of a part that is read as a stream. */
export class ElementCapture {
  readonly elements: XmlElement[] = [];
  private readonly path: Growing[] = [];

  /** `true` between the start and the end of an element that is kept: all that is read belongs to it. */
  get isOpen(): boolean {
    return this.path.length > 0;
  }

  open(name: string, attributes: Attributes): void {
    const element: Growing = { name, attributes, children: [], text: "" };
    this.path.at(-1)?.children.push(element);
    this.path.push(element);
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element) element.text += text;
  }

  close(): void {
    const element = this.path.pop();
    if (element && this.path.length === 0) this.elements.push(element);
  }
}
