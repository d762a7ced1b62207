// Generated from specs/standin/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that the server lives, and what it serves */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the worlds of this server */
        get: operations["listWorlds"];
        put?: never;
        /** Makes a world, which sees no other and is seen by none */
        post: operations["createWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets a world; the main one stays */
        delete: operations["deleteWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a world back to its beginning, its journal and settings included; snapshots stay */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a world as it is, for later restores */
        post: operations["takeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a world back to a snapshot, as often as wanted */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes another world that goes on from where this one is */
        post: operations["forkWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /** Shows a world as a file, for an import here or elsewhere */
        get: operations["exportWorld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts what a file holds in the place of what is in a world */
        post: operations["importWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /** Shows the time of a world */
        get: operations["getClock"];
        put?: never;
        /** Moves the time of a world forward, or has it pass another way */
        post: operations["moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/settings/{system}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A system's id */
                system: components["parameters"]["system"];
            };
            cookie?: never;
        };
        /** Shows the settings of a system in a world, with what they mean */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sets what is named, programs, services and users among it; null brings the default back */
        patch: operations["changeSettings"];
        trace?: never;
    };
    "/worlds/{world}/profiles/{system}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A system's id */
                system: components["parameters"]["system"];
            };
            cookie?: never;
        };
        /** Shows how long things take in a system of a world */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how long things take, from now on, for what waits already too */
        patch: operations["changeProfile"];
        trace?: never;
    };
    "/worlds/{world}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /** Shows the faults of a world, how many requests each fitted and how often it struck */
        get: operations["listFaults"];
        put?: never;
        /** Adds faults to those that are set */
        post: operations["addFaults"];
        /** Removes all faults */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/faults/{fault}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A fault's name, percent-encoded where it has to be */
                fault: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a fault */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/givens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a world into a named state, by the public calls that lead there */
        post: operations["reachGiven"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/givens/{system}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A system's id */
                system: components["parameters"]["system"];
            };
            cookie?: never;
        };
        /** Lists the named states of a system */
        get: operations["listGivens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pact/provider-states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a provider state up or tears it down, as verifiers of Pact ask for it
         * @description The states are the givens of the systems. Each interaction begins in the world that the first set-up found; what a verifier asked in between is undone. Without a world in the path it is the main one.
         */
        post: operations["changeProviderState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /** Shows what was asked and answered, all of it or what a query means */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/journal/har": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /** The journal as HTTP Archive 1.2 */
        get: operations["getHar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/journal/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        /** Everything that happened in the world, as a file for `standin replay` */
        get: operations["getReplay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            status: number;
            /** @description A stable word for programs */
            code: string;
            title: string;
            detail: string;
            /** @description What the reader can do about it */
            nextStep: string;
            /** @description What is wrong where, for bodies */
            errors?: {
                /** @description A JSON pointer into the body */
                pointer: string;
                detail: string;
            }[];
        };
        Health: {
            /** @enum {string} */
            status: "ok";
            worlds: number;
            systems: string[];
        };
        /**
         * @description auto jumps for clients that poll or wait, manual moves by this API alone, real follows the wall clock
         * @enum {string}
         */
        ClockMode: "auto" | "manual" | "real";
        World: {
            name: string;
            seed: string;
            clock: components["schemas"]["ClockMode"];
            systems: string[];
            /** @description Where its systems are reached */
            baseUrl: string;
            /** @description Its own port, where it has one */
            port?: number;
        };
        WorldList: {
            items: components["schemas"]["World"][];
        };
        /**
         * @example {
         *       "name": "mine",
         *       "seed": "7"
         *     }
         */
        NewWorld: {
            /** @description 1 to 100 letters, digits, dots, dashes and underscores, no dot or dash first */
            name?: string;
            /** @description Any text; the same seed and the same requests give the same bytes */
            seed?: string | number;
            /** @description Ids of systems that this server has; all of them when it is missing */
            systems?: string[];
            clock?: components["schemas"]["ClockMode"];
            /** @description Virtual time per wall time in the mode real; a number above zero */
            speed?: number;
            /** @description When the world begins, as '2036-01-01T00:00:00Z' */
            startAt?: string;
            /** @description A port of its own; true or 0 takes a free one */
            port?: boolean | number;
            /** @description Per system, as {"sas-compute": {"settings": {…}, "durations": {…}}} */
            options?: {
                [key: string]: components["schemas"]["SystemOptions"];
            };
        };
        SystemOptions: {
            /** @description A column of the tables of durations */
            profile?: string;
            /** @description Durations by `kind.name`, as 'PT5S', '5s', '250ms', a number of ms, or 'never' */
            durations?: {
                [key: string]: string | number;
            };
            /**
             * @description open lets in any user name, strict the seeded ones alone
             * @enum {string}
             */
            auth?: "open" | "strict";
            /** @description Values by the names of the system's settings */
            settings?: Record<string, never>;
        };
        /**
         * @example {
         *       "name": "a-copy"
         *     }
         */
        NewFork: {
            /** @description As the name of a new world */
            name?: string;
            /** @description A port of its own; true or 0 takes a free one */
            port?: boolean | number;
        };
        /**
         * @example {
         *       "snapshot": "s1"
         *     }
         */
        Snapshot: {
            /** @description What takeSnapshot answered with */
            snapshot: string;
        };
        /** @description What exportWorld answered with */
        WorldFile: {
            /**
             * @description Tells the file from others
             * @enum {string}
             */
            standin: "world";
            /** @description The version of the file's schema */
            version: number;
            systems: string[];
            world: Record<string, never>;
        };
        Clock: {
            mode: components["schemas"]["ClockMode"];
            speed: number;
            /** @description The time that all roots of the world share; jumps come on top of it */
            now: string;
            /** @description How many requests are held until time moves */
            waiting: number;
        };
        /**
         * @example {
         *       "advance": "PT5S"
         *     }
         */
        ClockChange: {
            mode?: components["schemas"]["ClockMode"];
            /** @description Virtual time per wall time in the mode real; a number above zero */
            speed?: number;
            /** @description How far, as 'PT5S', '5s' or '250ms'; a clock never goes back */
            advance?: string;
            /** @description An instant to set the time to, as '2036-01-01T00:00:00Z'; not one that has passed */
            now?: string;
        };
        Settings: {
            items: {
                name: string;
                about: string;
                /** @description What it is now */
                value?: unknown;
                /** @description What it is when nobody sets it */
                default?: unknown;
            }[];
        };
        Profile: {
            profile: string;
            /** @description The profiles that the system has */
            profiles: string[];
            items: {
                /** @description `kind.name`, as changes say it */
                name: string;
                /** @description Ms; null where it depends on the resource, or is never */
                lasts?: number | null;
                changed: boolean;
            }[];
            /** @description Durations of single resources, in ms; null is never */
            resources: {
                [key: string]: {
                    [key: string]: number | null;
                };
            };
        };
        /**
         * @example {
         *       "profile": "instant"
         *     }
         */
        ProfileChange: {
            /** @description One of the profiles that the system has */
            profile?: string;
            /** @description Durations by `kind.name`, as 'PT5S', '5s', '250ms', a number of ms, or 'never'; null brings the table's back */
            durations?: {
                [key: string]: string | number | null;
            };
            /** @description The same for single resources, by `kind:id`: {"job:…": {"run": '5s'}} */
            resources?: {
                [key: string]: {
                    [key: string]: string | number | null;
                };
            };
        };
        /**
         * @example {
         *       "system": "sas-compute",
         *       "name": "a running job"
         *     }
         */
        GivenRequest: {
            /** @description The id of the system; not needed where the world has only one */
            system?: string;
            /** @description One of the names that listGivens has */
            name: string;
            /** @description Its parameters, by the schema that listGivens has */
            params?: Record<string, never>;
        };
        ReachedGiven: {
            system: string;
            name: string;
            /** @description Ids and entity tags by name */
            ids: Record<string, never>;
            /** @description What a request has to carry to be of the user that was logged in */
            headers: Record<string, never>;
            /** @description Settings that were made in the world for it */
            settings: Record<string, never>;
            /** @description A line for a shell that shows what is there */
            curl: string;
        };
        GivenList: {
            items: {
                name: string;
                about: string;
                /** @description JSON Schema */
                params: Record<string, never>;
            }[];
        };
        /**
         * @example {
         *       "action": "setup",
         *       "state": "a running job",
         *       "params": {}
         *     }
         */
        StateChange: {
            /**
             * @description Default: setup
             * @enum {string}
             */
            action?: "setup" | "teardown";
            /** @description The name of a given; empty where the interaction needs none */
            state?: string | null;
            /** @description The given's parameters and, of any state, `as`: the identity that asks, or `none` */
            params?: Record<string, never> | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Ids and entity tags by the names under which the given keeps them, the headers of a login by their names, and `unique`, the word in ids that clients choose.
         * @example {
         *       "jobId": "6FA1",
         *       "authorization": "Bearer 0123",
         *       "unique": "given1",
         *       "headers": {
         *         "authorization": "Bearer 0123"
         *       }
         *     }
         */
        StateValues: {
            /** @description What requests of the interaction have to carry, for filters */
            headers?: {
                [key: string]: string;
            };
        } & {
            [key: string]: unknown;
        };
        Journal: {
            items: Record<string, never>[];
            /** @description How many entries fell out, since the journal is bounded */
            dropped: number;
        };
        /**
         * @description A plan to keep with a test, one fault, or the name of a ready-made plan; what is wrong in it is said with a code and the nearest name
         * @example {
         *       "plan": "sas-compute/token-expired"
         *     }
         */
        FaultPlan: {
            $schema?: string;
            /** @description A ready-made plan, as 'sas-compute/token-expired' */
            plan?: string;
            /** @description 1 */
            version?: number;
            about?: string;
            faults?: components["schemas"]["Fault"][];
            /** @description As of a fault, where the plan is one */
            name?: string;
            system?: string;
            operation?: string | string[];
            resource?: string;
            calls?: number | number[] | Record<string, never>;
            from?: string;
            until?: string;
            probability?: number;
            times?: number;
            do?: components["schemas"]["FaultEffect"];
        };
        /** @description Something that goes wrong: which requests it strikes, and what it does to them */
        Fault: {
            /** @description Unique in its world; the journal shows it */
            name?: string;
            /** @description A system's id; needed where the world has several */
            system?: string;
            /** @description Operations by their names; all when it is missing */
            operation?: string | string[];
            /** @description An id in the path, or the beginning of a path; * stands for any letters of a part */
            resource?: string;
            /** @description Which of the requests that fit so far, counted from 1: one, several, or a range */
            calls?: number | number[] | {
                from?: number;
                to?: number;
                every?: number;
            };
            /** @description Virtual time: an instant, or a duration since the world began */
            from?: string;
            /** @description Before when, in the same words */
            until?: string;
            /** @description From 0 to 1, drawn from the world's seed and the fault's own count */
            probability?: number;
            /** @description How often it strikes at most */
            times?: number;
            do: components["schemas"]["FaultEffect"];
        };
        FaultEffect: {
            /** @description error, reply, latency, cut, truncate or expire */
            kind: string;
            /** @description before: nothing of the request happens; after: its change is made; head: of cut alone, behind the head */
            moment?: string;
            /** @description error: the name of a wire error of the system */
            error?: string;
            /** @description error: what its text mentions */
            details?: Record<string, never>;
            /** @description reply: the status */
            status?: number;
            /** @description error, reply: headers that are added */
            headers?: {
                [key: string]: string;
            };
            /** @description reply: a text, or a value that is sent as JSON */
            body?: unknown;
            /** @description latency: how long in virtual time, as 'PT5S' or '5s' */
            delay?: string;
            /** @description truncate: so many bytes come; half of them when it is missing */
            bytes?: number;
            /** @description expire: what is gone from then on, as the system names it */
            what?: string;
        };
        FaultList: {
            items: {
                /** @description As it was set, with its name and system */
                fault: Record<string, never>;
                /** @description How many requests it fitted */
                seen: number;
                /** @description How often it struck */
                fired: number;
            }[];
            /** @description The plans that are ready made */
            plans?: {
                plan: string;
                about: string;
            }[];
        };
    };
    responses: {
        /** @description The world */
        World: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["World"];
            };
        };
        /** @description The clock */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The settings as they are now */
        Settings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Settings"];
            };
        };
        /** @description The durations as they are now */
        Profile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        /** @description What is wrong, why, and what to do about it */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The faults */
        Faults: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultList"];
            };
        };
    };
    parameters: {
        /** @description A world's name; `main` is the one that requests without a choice go to */
        world: string;
        /** @description A system's id */
        system: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, in the order in which they were made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorldList"];
                };
            };
        };
    };
    createWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewWorld"];
            };
        };
        responses: {
            201: components["responses"]["World"];
            400: components["responses"]["Problem"];
        };
    };
    deleteWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["World"];
            404: components["responses"]["Problem"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a restore names */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            200: components["responses"]["World"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    forkWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewFork"];
            };
        };
        responses: {
            201: components["responses"]["World"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    exportWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorldFile"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    importWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorldFile"];
            };
        };
        responses: {
            200: components["responses"]["World"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            404: components["responses"]["Problem"];
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A system's id */
                system: components["parameters"]["system"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Settings"];
            404: components["responses"]["Problem"];
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A system's id */
                system: components["parameters"]["system"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startFails": true
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            200: components["responses"]["Settings"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A system's id */
                system: components["parameters"]["system"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            404: components["responses"]["Problem"];
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A system's id */
                system: components["parameters"]["system"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Faults"];
            404: components["responses"]["Problem"];
        };
    };
    addFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultPlan"];
            };
        };
        responses: {
            201: components["responses"]["Faults"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A fault's name, percent-encoded where it has to be */
                fault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    reachGiven: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenRequest"];
            };
        };
        responses: {
            /** @description What is there, and how to ask for it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachedGiven"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listGivens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
                /** @description A system's id */
                system: components["parameters"]["system"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenList"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    changeProviderState: {
        parameters: {
            query?: {
                /** @description The id of the system, where the world has several with a state of that name */
                system?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateChange"];
            };
        };
        responses: {
            /** @description Values for the generators of the interaction; none for a tear-down */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateValues"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    getJournal: {
        parameters: {
            query?: {
                system?: string;
                operation?: string;
                method?: string;
                /** @description A number, or a class as '4xx' */
                status?: string;
                /** @description An id, or the beginning of a path; * stands for any letters of a part */
                resource?: string;
                /** @description The name of a fault that struck */
                fault?: string;
                /** @description The number of the first entry that is meant */
                since?: number;
                /** @description true shows heads and bodies too, with masked secrets */
                bodies?: boolean;
            };
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest entries, the eldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getHar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive, with masked secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    getReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A world's name; `main` is the one that requests without a choice go to */
                world: components["parameters"]["world"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
}
