// Generated from specs/kettle/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export interface paths {
    "/kettles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists kettles, a page at a time */
        get: operations["listKettles"];
        put?: never;
        /** Puts a cold kettle on the shelf */
        post: operations["createKettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kettles/{kettleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kettleId: components["parameters"]["kettleId"];
            };
            cookie?: never;
        };
        /** Shows a kettle */
        get: operations["getKettle"];
        put?: never;
        post?: never;
        /** Throws a kettle away */
        delete: operations["deleteKettle"];
        options?: never;
        head?: never;
        /** Declared and never built, so that 501 can be tested */
        patch: operations["descale"];
        trace?: never;
    };
    "/kettles/{kettleId}#asText": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kettleId: components["parameters"]["kettleId"];
            };
            cookie?: never;
        };
        /** Shows a kettle as one line of text */
        get: operations["getKettleAsText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kettles/{kettleId}/switch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kettleId: components["parameters"]["kettleId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Switches a kettle on or off */
        put: operations["switchKettle"];
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
        /**
         * @example {
         *       "id": "kettle-1",
         *       "name": "blue",
         *       "litres": 1.5,
         *       "state": "cold",
         *       "temperature": 20
         *     }
         */
        Kettle: {
            id: string;
            name: string;
            litres: number;
            state: components["schemas"]["KettleState"];
            /** @description In whole degrees Celsius */
            temperature: number;
            links?: components["schemas"]["Link"][];
        };
        /** @enum {string} */
        KettleState: "cold" | "heating" | "hot";
        KettleList: {
            items: components["schemas"]["Kettle"][];
            start: number;
            limit: number;
            count: number;
        };
        Link: {
            rel: string;
            /** @enum {string} */
            method?: "GET" | "PUT" | "PATCH" | "DELETE";
            href: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
        };
    };
    responses: {
        /** @description What went wrong */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        kettleId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Changes with what is shown */
        ETag: string;
        /** @description The address of what was made */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listKettles: {
        parameters: {
            query?: {
                start?: number;
                limit?: number;
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of kettles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KettleList"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    createKettle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "blue",
                 *       "litres": 1.5
                 *     }
                 */
                "application/json": {
                    name: string;
                    litres?: number;
                };
            };
        };
        responses: {
            /** @description The kettle */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kettle"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    getKettle: {
        parameters: {
            query?: {
                /** @description Seconds to wait until the kettle is no more as If-None-Match has it */
                wait?: number;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                kettleId: components["parameters"]["kettleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kettle */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kettle"];
                };
            };
            /** @description The kettle is as the client knows it */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    deleteKettle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kettleId: components["parameters"]["kettleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kettle is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    descale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kettleId: components["parameters"]["kettleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kettle is clean */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getKettleAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kettleId: components["parameters"]["kettleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kettle in words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
        };
    };
    switchKettle: {
        parameters: {
            query: {
                value: "on" | "off";
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                kettleId: components["parameters"]["kettleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kettle */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kettle"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
        };
    };
}
