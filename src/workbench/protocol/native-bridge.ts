import type { AnswerRequest } from "./host-gate";
import type { Batch, HostMessage } from "./wire";

/** Types of the messages on the client's bridge to a host that runs it in its own script engine. */
const BRIDGE_MESSAGE = { request: 1, response: 2, fromHost: 3 } as const;

/** What the client looks for in `window._richApiNativeBridge` before it looks for a frame's parent. */
export interface NativeBridgeDoor {
  sendMessageToHost(message: string): void;
  /** Set by the client when it loads. */
  onMessageFromHost?: (message: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly body: Batch };
}

/** The client's bridge for hosts without a browser, by which tests in Node speak to it. */
export class NativeBridge {
  readonly door: NativeBridgeDoor;
  #answerRequest: AnswerRequest;

  constructor(answer: AnswerRequest) {
    this.#answerRequest = answer;
    this.door = { sendMessageToHost: (message) => void this.#answer(JSON.parse(message) as BridgeRequest) };
  }

  /** Another workbook in place of the present one; the client stays loaded. */
  reconnect(answer: AnswerRequest): void {
    this.#answerRequest = answer;
  }

  /** Events and custom function calls. */
  send(messages: readonly HostMessage[]): void {
    const entries = messages.map(({ category, type, targetId, message }, id) => ({
      messageCategory: category,
      messageType: type,
      targetId,
      // Copied through JSON as on the web, so that the client may keep and change what it gets.
      message: JSON.stringify(message),
      id,
    }));
    this.#toClient({ type: BRIDGE_MESSAGE.fromHost, message: { entries } });
  }

  async #answer({ id, type, flags = 0, message }: BridgeRequest): Promise<void> {
    if (type === BRIDGE_MESSAGE.request) {
      const body = await this.#answerRequest({ text: JSON.stringify(message.body), flags });
      this.#toClient({ id, type: BRIDGE_MESSAGE.response, message: { statusCode: 200, headers: {}, body } });
    }
  }

  #toClient(message: unknown): void {
    this.door.onMessageFromHost?.(JSON.stringify(message));
  }
}
