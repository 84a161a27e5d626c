import { spawnSync } from "node:child_process";

/** A network namespace with a cable to this machine that can be cut. */
export interface Network {
  /** This machine's address, at both ends of the cable. */
  readonly host: string;
  /** Words before a command that run it inside. */
  readonly inside: readonly string[];
  cut(): void;
  mend(): void;
  close(): void;
}

const NAME = "lautbench";
const HOST = "10.213.7.1";
const GUEST = "10.213.7.2";

/** Null where it may not be made (root alone may) or the program `ip` is missing. */
export function network(): Network | null {
  const ip = (...args: readonly string[]) => spawnSync("ip", args, { stdio: "ignore" }).status === 0;
  const inside = ["ip", "netns", "exec", NAME];
  const close = () => {
    ip("netns", "del", NAME);
    ip("link", "del", `${NAME}0`);
  };
  close();
  const made =
    ip("netns", "add", NAME) &&
    ip("link", "add", `${NAME}0`, "type", "veth", "peer", "name", `${NAME}1`) &&
    ip("link", "set", `${NAME}1`, "netns", NAME) &&
    ip("addr", "add", `${HOST}/30`, "dev", `${NAME}0`) &&
    ip("link", "set", `${NAME}0`, "up") &&
    ip("-n", NAME, "addr", "add", `${GUEST}/30`, "dev", `${NAME}1`) &&
    ip("-n", NAME, "link", "set", `${NAME}1`, "up") &&
    ip("-n", NAME, "link", "set", "lo", "up");
  if (!made) {
    close();
    return null;
  }
  return {
    ...{ host: HOST, inside, close },
    cut: () => void ip("-n", NAME, "link", "set", `${NAME}1`, "down"),
    mend: () => void ip("-n", NAME, "link", "set", `${NAME}1`, "up"),
  };
}
