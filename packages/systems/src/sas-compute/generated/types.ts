// Generated from specs/sas-compute/openapi.yaml by `npm run generate`.
// Never edit it: change the source and generate again.

export interface paths {
    "/SASLogon/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Exchanges a password, an authorization code, a refresh token or a client's own credentials for a token. The client is named in a Basic header or in the body.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SASLogon/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an authorization code
         * @description Gives a code for a token, as the page that a person reads it from, or to the redirect URI of the client. The code is good for one token within minutes, and where it was asked for with a challenge (PKCE), only together with its verifier.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/SASLogon/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log out
         * @description Ends the session of a browser. Tokens that were issued are good until they expire.
         */
        get: operations["logout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identities/users/@currentUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user of the token
         * @description Returns the user whom the token belongs to, at this one URL. Members are measured; where only some deployments have them, they are optional by assumption. A refused token is answered without a body.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the top-level links
         * @description Returns the links a client starts from. Clients also use it to find out whether their token still holds.
         */
        get: operations["root"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the service
         * @description Answers as `root` without a body. A 401 tells a client that its token has expired.
         */
        head: operations["headersForRoot"];
        patch?: never;
        trace?: never;
    };
    "/compute/contexts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contexts
         * @description Returns a page of context summaries, or of full contexts if `Accept-Item` asks for them. `count` is null unless the page holds everything.
         */
        get: operations["getContexts"];
        put?: never;
        /**
         * Define a context
         * @description Adds a context that sessions can be made from. Its name must be new.
         */
        post: operations["createContext"];
        delete?: never;
        options?: never;
        /**
         * Headers of the list of contexts
         * @description Answers with the status and headers of `getContexts` and no body.
         */
        head: operations["headersForContexts"];
        patch?: never;
        trace?: never;
    };
    "/compute/contexts/{contextId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                contextId: components["parameters"]["ContextId"];
            };
            cookie?: never;
        };
        /**
         * Get a context
         * @description Returns a context in full, its summary, or what it was asked with, its rules among it, as `Accept` says.
         */
        get: operations["getContext"];
        /**
         * Replace a context
         * @description Replaces the definition; sessions that already run keep what they have. A body of the request type may change who is allowed to use the context as well.
         */
        put: operations["updateContext"];
        post?: never;
        /**
         * Delete a context
         * @description Removes the definition. No precondition is asked for.
         */
        delete: operations["deleteContext"];
        options?: never;
        /**
         * Headers of a context
         * @description Answers with the status and headers of `getContext` and no body.
         */
        head: operations["headersForContext"];
        patch?: never;
        trace?: never;
    };
    "/compute/contexts/{contextId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                contextId: components["parameters"]["ContextId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a session
         * @description Makes a session from the context, for the user of the token. The reply shows it `pending`; it becomes `idle` when it can run code. The body may be left out.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List servers
         * @description Returns a page of the running servers, all of them or those of one context.
         */
        get: operations["getServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the list of servers
         * @description Answers with the status and headers of `getServers` and no body.
         */
        head: operations["headersForServers"];
        patch?: never;
        trace?: never;
    };
    "/compute/servers/{serverId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /**
         * Get a server
         * @description Returns one server with its state.
         */
        get: operations["getServer"];
        put?: never;
        post?: never;
        /**
         * Stop a server
         * @description Ends the server and every session in it.
         */
        delete: operations["deleteServer"];
        options?: never;
        /**
         * Headers of a server
         * @description Answers with the status and headers of `getServer` and no body.
         */
        head: operations["headersForServer"];
        patch?: never;
        trace?: never;
    };
    "/compute/servers/{serverId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /**
         * List the sessions of a server
         * @description Returns a page of the sessions that live in this server. By default a server has one.
         */
        get: operations["getServerSessions"];
        put?: never;
        /**
         * Start a session on a server
         * @description Makes a session on a server that has no contexts, as in SAS Workbench and SAS Analytics Pro, where the server is the root of the service. A server of a deployment with contexts has no such operation.
         */
        post: operations["createServerSession"];
        delete?: never;
        options?: never;
        /**
         * Headers of the sessions of a server
         * @description Answers with the status and headers of `getServerSessions` and no body.
         */
        head: operations["headersForServerSessions"];
        patch?: never;
        trace?: never;
    };
    "/compute/servers/{serverId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        /**
         * Get the state of a server
         * @description Returns the state as a bare word.
         */
        get: operations["getServerState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the state of a server
         * @description Answers with the status and headers of `getServerState` and no body.
         */
        head: operations["headersForServerState"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Returns a page of session summaries, without states or times, or of full sessions if `Accept-Item` asks for them. Filters may name members that a summary does not show.
         */
        get: operations["getSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the list of sessions
         * @description Answers with the status and headers of `getSessions` and no body.
         */
        head: operations["headersForSessions"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get a session
         * @description Returns a session in full, or its summary if `Accept` asks for that.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Delete a session
         * @description Ends the session and everything in it, running job included. No precondition is asked for; afterwards every request for it is a 404.
         */
        delete: operations["deleteSession"];
        options?: never;
        /**
         * Headers of a session
         * @description Answers with the status and headers of `getSession` and no body.
         */
        head: operations["headersForSession"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get the state of a session
         * @description Returns the state as a bare word without a line end. With `If-None-Match` and `wait`, the reply is held until the state is another than the tag stood for, or the wait is over.
         */
        get: operations["getSessionState"];
        /**
         * Cancel or delete a session
         * @description `canceled` stops the code that runs and leaves the session alive; `deleted` ends it. The current entity tag is needed.
         */
        put: operations["updateSessionState"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the state of a session
         * @description Answers as `getSessionState` without a body, and waits like it.
         */
        head: operations["headersForSessionState"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * List the jobs of a session
         * @description Returns a page of the session's jobs in full, all of them or the one with a given id.
         */
        get: operations["getJobs"];
        put?: never;
        /**
         * Run code in a session
         * @description Queues code, given in lines or as a file of the Files service, and answers at once with a job that is `pending`. Jobs of one session run one after another. Without `code` and `codeUri` the request is refused with error 5202.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        /**
         * Headers of the list of jobs
         * @description Answers with the status and headers of `getJobs` and no body.
         */
        head: operations["headersForJobs"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get a job
         * @description Returns a job with its state and, once it has run, its condition code and the sizes of its log and listing.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Delete a job
         * @description Removes the job and the ways to its log, listing and results; their content stays in those of the session. That no precondition is asked for is assumed.
         */
        delete: operations["deleteJob"];
        options?: never;
        /**
         * Headers of a job
         * @description Answers with the status and headers of `getJob` and no body.
         */
        head: operations["headersForJob"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/jobs/{jobId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get the state of a job
         * @description Returns the state as a bare word without a line end. With `If-None-Match` and `wait`, the reply is held until the state is another than the tag stood for, or the wait is over.
         */
        get: operations["getJobState"];
        /**
         * Cancel or delete a job
         * @description Asks a pending or running job to stop. The reply comes at once, yet the state may stay `running` until SAS reaches the end of a statement. The current entity tag is needed.
         */
        put: operations["updateJobState"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the state of a job
         * @description Answers as `getJobState` without a body, and waits like it.
         */
        head: operations["headersForJobState"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/jobs/{jobId}/log": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of a job
         * @description Returns a page of the log as lines with their types, while it is still being written. With `timeout` it waits for a first line; `count` is the number of lines so far. A finished job answers at once.
         */
        get: operations["getJobLog"];
        put?: never;
        /**
         * Store the log of a job as a file
         * @description Writes the log to a file of the Files service and answers with that file.
         */
        post: operations["streamJobLogAsFile"];
        delete?: never;
        options?: never;
        /**
         * Headers of the log of a job
         * @description Answers with the status and headers of `getJobLog` and no body.
         */
        head: operations["headersForJobLog"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/jobs/{jobId}/log#asText": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of a job as text
         * @description Returns the whole log as UTF-8 text with CRLF line ends. Query parameters are ignored.
         */
        get: operations["getJobLogAsText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the log of a job as text
         * @description Answers with the status and headers of `getJobLogAsText` and no body.
         */
        head: operations["headersForJobLogAsText"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/jobs/{jobId}/log/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of a job, other URL
         * @description Answers as `getJobLog`. The vendor does not document this URL, yet a public client reads every log from it.
         */
        get: operations["getJobLogContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/log": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of a session
         * @description Returns a page of the log as lines with their types, while it is still being written. With `timeout` it waits for a first line; `count` is the number of lines so far.
         */
        get: operations["getSessionLog"];
        put?: never;
        /**
         * Store the log of a session as a file
         * @description Writes the log to a file of the Files service and answers with that file.
         */
        post: operations["streamSessionLogAsFile"];
        delete?: never;
        options?: never;
        /**
         * Headers of the log of a session
         * @description Answers with the status and headers of `getSessionLog` and no body.
         */
        head: operations["headersForSessionLog"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/log#asText": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of a session as text
         * @description Returns the whole log as UTF-8 text with CRLF line ends. Query parameters are ignored.
         */
        get: operations["getSessionLogAsText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the log of a session as text
         * @description Answers with the status and headers of `getSessionLogAsText` and no body.
         */
        head: operations["headersForSessionLogAsText"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/jobs/{jobId}/listing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get the listing of a job
         * @description Returns a page of the listing as lines with their types, as the code prints them. With `timeout` it waits for a first line; `count` is the number of lines so far. A finished job answers at once.
         */
        get: operations["getJobListing"];
        put?: never;
        /**
         * Store the listing of a job as a file
         * @description Writes the listing to a file of the Files service and answers with that file.
         */
        post: operations["streamJobListingAsFile"];
        delete?: never;
        options?: never;
        /**
         * Headers of the listing of a job
         * @description Answers with the status and headers of `getJobListing` and no body.
         */
        head: operations["headersForJobListing"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/jobs/{jobId}/listing#asText": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get the listing of a job as text
         * @description Returns the whole listing as UTF-8 text with CRLF line ends. Query parameters are ignored.
         */
        get: operations["getJobListingAsText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the listing of a job as text
         * @description Answers with the status and headers of `getJobListingAsText` and no body.
         */
        head: operations["headersForJobListingAsText"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/listing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get the listing of a session
         * @description Returns a page of the listing as lines with their types, as the code prints them. With `timeout` it waits for a first line; `count` is the number of lines so far.
         */
        get: operations["getSessionListing"];
        put?: never;
        /**
         * Store the listing of a session as a file
         * @description Writes the listing to a file of the Files service and answers with that file.
         */
        post: operations["streamSessionListingAsFile"];
        delete?: never;
        options?: never;
        /**
         * Headers of the listing of a session
         * @description Answers with the status and headers of `getSessionListing` and no body.
         */
        head: operations["headersForSessionListing"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/listing#asText": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get the listing of a session as text
         * @description Returns the whole listing as UTF-8 text with CRLF line ends. Query parameters are ignored.
         */
        get: operations["getSessionListingAsText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the listing of a session as text
         * @description Answers with the status and headers of `getSessionListingAsText` and no body.
         */
        head: operations["headersForSessionListingAsText"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/jobs/{jobId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * List the results of a job
         * @description Returns a page of what the job left behind: libraries, tables, files and ODS output.
         */
        get: operations["getJobResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the results of a job
         * @description Answers with the status and headers of `getJobResults` and no body.
         */
        head: operations["headersForJobResults"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * List the results of a session
         * @description Returns a page of what all jobs of the session left behind, deleted jobs included.
         */
        get: operations["getSessionResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the results of a session
         * @description Answers with the status and headers of `getSessionResults` and no body.
         */
        head: operations["headersForSessionResults"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/results/{resultId}/sashtml.htm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                resultId: components["parameters"]["ResultId"];
            };
            cookie?: never;
        };
        /**
         * Read the page of an ODS result
         * @description Returns what the `self` link of an ODS result points to, a page of HTML.
         */
        get: operations["getResultContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the page of an ODS result
         * @description Answers with the status and headers of `getResultContent` and no body.
         */
        head: operations["headersForResultContent"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/variables": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * List macro variables
         * @description Returns a page of macro variables with their values. The filter knows `eq`, `and` and `or` only.
         */
        get: operations["getVariables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the list of macro variables
         * @description Answers with the status and headers of `getVariables` and no body.
         */
        head: operations["headersForVariables"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/variables/{variableName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                variableName: components["parameters"]["VariableName"];
            };
            cookie?: never;
        };
        /**
         * Get a macro variable
         * @description Returns one macro variable, or its value alone as text. Its vendor media type has no `+json`, unlike all others.
         */
        get: operations["getVariable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of a macro variable
         * @description Answers with the status and headers of `getVariable` and no body.
         */
        head: operations["headersForVariable"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/options/{optionName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                optionName: components["parameters"]["OptionName"];
            };
            cookie?: never;
        };
        /**
         * Get the value of an option
         * @description Returns the current value of a SAS option as text.
         */
        get: operations["getOptionValue"];
        /**
         * Set an option
         * @description Sets a SAS option. One that cannot change after start-up is refused with 400.
         */
        put: operations["updateOptionValue"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the value of an option
         * @description Answers with the status and headers of `getOptionValue` and no body.
         */
        head: operations["headersForOptionValue"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/options/{optionName}#optionFull": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                optionName: components["parameters"]["OptionName"];
            };
            cookie?: never;
        };
        /**
         * Get an option
         * @description Returns a SAS option with its description.
         */
        get: operations["getOptionValueFull"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of an option
         * @description Answers with the status and headers of `getOptionValueFull` and no body.
         */
        head: operations["headersForOptionValueFull"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/filerefs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * List filerefs
         * @description Returns a page of the filerefs of the session.
         */
        get: operations["getFilerefs"];
        put?: never;
        /**
         * Assign a fileref
         * @description Names a file or directory for the session. A relative path lies in the session's directory, or under `parent`.
         */
        post: operations["assignFileref"];
        delete?: never;
        options?: never;
        /**
         * Headers of the list of filerefs
         * @description Answers with the status and headers of `getFilerefs` and no body.
         */
        head: operations["headersForFilerefs"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/filerefs/{fileref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        /**
         * Get a fileref
         * @description Returns one fileref with the file it stands for.
         */
        get: operations["getFileref"];
        put?: never;
        post?: never;
        /**
         * Deassign a fileref
         * @description Takes the name away and leaves the file alone.
         */
        delete: operations["deleteFileref"];
        options?: never;
        /**
         * Headers of a fileref
         * @description Answers with the status and headers of `getFileref` and no body.
         */
        head: operations["headersForFileref"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/filerefs/{fileref}#summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        /**
         * Get the summary of a fileref
         * @description Returns the short form that lists show.
         */
        get: operations["getFilerefSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/filerefs/{fileref}#directory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        /**
         * Get a member of a directory fileref
         * @description Returns one member of a fileref that stands for a directory.
         */
        get: operations["getDirectoryFileref"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/filerefs/{fileref}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        /**
         * Get the content of a fileref
         * @description Returns the bytes of the file, with a media type that the server finds out by looking at them. Of a directory, `member` names the file. A concatenation gives its files one after the other.
         */
        get: operations["getFile"];
        /**
         * Write the content of a fileref
         * @description Replaces the content of the file, of the first one of a concatenation. The current entity tag is needed, but for a `member` of a directory.
         */
        put: operations["updateFileContent"];
        /**
         * Append to the content of a fileref
         * @description Writes behind the end of the file, of the first one of a concatenation, and makes it when it is not there.
         */
        post: operations["appendFileContent"];
        /**
         * Delete the file of a fileref
         * @description Deletes the file; the fileref stays. The current entity tag is needed.
         */
        delete: operations["deleteFile"];
        options?: never;
        /**
         * Headers of the content of a fileref
         * @description Answers with the status and headers of `getFile` and no body.
         */
        head: operations["headersForGetFile"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/filerefs/{fileref}/content#directory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        /**
         * List a directory fileref
         * @description Returns a page of the members of a fileref that stands for a directory, or for several.
         */
        get: operations["getDirectoryFilerefContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get the properties of the working directory
         * @description Returns the directory that belongs to the session, where relative paths lie.
         */
        get: operations["getWorkingDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/files/{filePath}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * Get the properties of a file
         * @description Returns name, size and times of a file or directory.
         */
        get: operations["getFileorDirectoryProperties"];
        /**
         * Rename or move a file
         * @description Changes the name and place of a file or directory; without `path` it goes to the working directory. The current entity tag is needed: without it, or with a stale one, the reply is a 200 whose body is the error.
         */
        put: operations["updateFileOrDirectoryOnSystem"];
        post?: never;
        /**
         * Delete a file
         * @description Deletes a file or directory. The current entity tag is needed.
         */
        delete: operations["deleteFileOrDirectoryFromSystem"];
        options?: never;
        /**
         * Headers of the properties of a file
         * @description Answers with the status and headers of `getFileorDirectoryProperties` and no body.
         */
        head: operations["headersForFileorDirectoryProperties"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/files/{filePath}#touchFileOrDirectory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a file or directory
         * @description Makes an empty file or a directory. The path is that of the directory that it will lie in, and the body has its name; without a name it is the path of what is made.
         */
        post: operations["createFileOrDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/files/{filePath}#copyFileOrDirectory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a file or directory
         * @description Copies what the body names, by its directory and name, to the path.
         */
        post: operations["copyFileOrDirectory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/files/{filePath}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * List a directory
         * @description Returns a page of the files and directories in a directory.
         */
        get: operations["getDirectoryMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/files/{filePath}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /**
         * Get the content of a file
         * @description Returns the bytes of a file, with a media type that follows Accept or else the content.
         */
        get: operations["getFileContentFromSystem"];
        /**
         * Write the content of a file
         * @description Replaces the content of a file. The current entity tag is needed.
         */
        put: operations["updateFileContentOnSystem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List files
         * @description Returns a page of the files of the platform.
         */
        get: operations["getStoredFiles"];
        put?: never;
        /**
         * Store a file
         * @description Stores the body with its media type, under the name of its Content-Disposition; or the file of a multipart form.
         */
        post: operations["createStoredFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Get the properties of a stored file
         * @description Returns name, media type, size and times of a file.
         */
        get: operations["getStoredFile"];
        put?: never;
        post?: never;
        /**
         * Delete a stored file
         * @description Deletes the file and its content.
         */
        delete: operations["deleteStoredFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Get the content of a stored file
         * @description Returns the bytes of a file with the media type that it was stored with.
         */
        get: operations["getStoredFileContent"];
        /**
         * Write the content of a stored file
         * @description Replaces content and media type of a file. The current entity tag is needed.
         */
        put: operations["updateStoredFileContent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * List libraries
         * @description Returns a page of the libraries of the session.
         */
        get: operations["getLibraries"];
        put?: never;
        /**
         * Assign a library
         * @description Assigns a libref in the session.
         */
        post: operations["createLibrary"];
        delete?: never;
        options?: never;
        /**
         * Headers of the list of libraries
         * @description Answers with the status and headers of `getLibraries` and no body.
         */
        head: operations["headersForSessionLibraries"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
            };
            cookie?: never;
        };
        /**
         * Get a library
         * @description Returns one library with its engine and places.
         */
        get: operations["getLibrary"];
        put?: never;
        post?: never;
        /**
         * Deassign a library
         * @description Takes the libref away and leaves the data alone.
         */
        delete: operations["deleteLibrary"];
        options?: never;
        /**
         * Headers of a library
         * @description Answers with the status and headers of `getLibrary` and no body.
         */
        head: operations["headersForLibrary"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}#summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
            };
            cookie?: never;
        };
        /**
         * Get the summary of a library
         * @description Returns the short form that lists show.
         */
        get: operations["getLibrarySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}#tables": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
            };
            cookie?: never;
        };
        /**
         * List the tables of a library
         * @description Returns a page of the tables, when a collection is asked for at the URL of the library.
         */
        get: operations["getTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}/{tableName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /**
         * Get a table
         * @description Returns what is known about a table, not its rows.
         */
        get: operations["getTable"];
        /**
         * Change a table
         * @description Changes the name or label of a table. The current entity tag is needed.
         */
        put: operations["updateTable"];
        post?: never;
        /**
         * Delete a table
         * @description Deletes the table and its rows.
         */
        delete: operations["deleteTable"];
        options?: never;
        /**
         * Headers of a table
         * @description Answers with the status and headers of `getTable` and no body.
         */
        head: operations["headersForTable"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}/{tableName}#summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /**
         * Get the summary of a table
         * @description Returns the short form that lists show.
         */
        get: operations["getTableSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}/{tableName}/views": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a view of a table
         * @description Makes a view with a choice of rows, columns and order.
         */
        post: operations["createView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}/{tableName}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /**
         * List the columns of a table
         * @description Returns a page of the columns.
         */
        get: operations["getColumns"];
        put?: never;
        /**
         * List chosen columns of a table
         * @description Returns a page of the columns that the body names; it may carry the passwords of a protected table.
         */
        post: operations["getColumnsWithRequest"];
        delete?: never;
        options?: never;
        /**
         * Headers of the columns of a table
         * @description Answers with the status and headers of `getColumns` and no body.
         */
        head: operations["headersForColumns"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}/{tableName}/columns/{columnName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
                columnName: components["parameters"]["ColumnName"];
            };
            cookie?: never;
        };
        /**
         * Get a column
         * @description Returns one column with its type and formats.
         */
        get: operations["getColumn"];
        /**
         * Change a column
         * @description Changes the name, label or formats of a column. The current entity tag is needed.
         */
        put: operations["updateColumn"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of a column
         * @description Answers with the status and headers of `getColumn` and no body.
         */
        head: operations["headersForColumn"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}/{tableName}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /**
         * Get rows of a table
         * @description Returns a page of rows, each a list of cells, formatted unless raw values are asked for.
         */
        get: operations["getRows"];
        put?: never;
        /**
         * Get rows as a body asks
         * @description Returns a page of rows; the body may carry the condition, formats per column and passwords.
         */
        post: operations["getRowsWithRequest"];
        delete?: never;
        options?: never;
        /**
         * Headers of the rows of a table
         * @description Answers with the status and headers of `getRows` and no body.
         */
        head: operations["headersForRow"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}/{tableName}/rows#CSV": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /**
         * Get rows as CSV
         * @description Returns rows as text with separators of choice. Without `limit` it returns all of them.
         */
        get: operations["getRowsAsCSV"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the rows of a table as CSV
         * @description Answers with the status and headers of `getRowsAsCSV` and no body.
         */
        head: operations["headersForRowsAsCSV"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}/{tableName}/rowSet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /**
         * Get a row set
         * @description Returns columns and rows of a table in one document.
         */
        get: operations["getRowSet"];
        put?: never;
        /**
         * Get a row set as a body asks
         * @description Returns columns and rows as the body chooses and sorts them.
         */
        post: operations["getRowSetWithRequest"];
        delete?: never;
        options?: never;
        /**
         * Headers of a row set
         * @description Answers with the status and headers of `getRowSet` and no body.
         */
        head: operations["headersForRowSet"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/data/{libref}/{tableName}/promptContent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        /**
         * Get values for a prompt
         * @description Returns distinct values of columns, for a list to choose from.
         */
        get: operations["getPromptContent"];
        put?: never;
        /**
         * Get values for a prompt as a body asks
         * @description Returns distinct values of the columns that the body chooses.
         */
        post: operations["getPromptContentWithRequest"];
        delete?: never;
        options?: never;
        /**
         * Headers of the values for a prompt
         * @description Answers with the status and headers of `getPromptContent` and no body.
         */
        head: operations["headersForPromptContent"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/engines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * List engines
         * @description Returns a page of the libname engines that the session knows.
         */
        get: operations["getEngines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the list of engines
         * @description Answers with the status and headers of `getEngines` and no body.
         */
        head: operations["headersForEngines"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/engines/{engineName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                engineName: components["parameters"]["EngineName"];
            };
            cookie?: never;
        };
        /**
         * Get an engine
         * @description Returns one engine and whether it is licensed.
         */
        get: operations["getEngine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of an engine
         * @description Answers with the status and headers of `getEngine` and no body.
         */
        head: operations["headersForEngine"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/engines/{engineName}/definition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                engineName: components["parameters"]["EngineName"];
            };
            cookie?: never;
        };
        /**
         * Get the definition of an engine
         * @description Returns the options an engine takes, as a JSON schema.
         */
        get: operations["getEngineDefinition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the definition of an engine
         * @description Answers with the status and headers of `getEngineDefinition` and no body.
         */
        head: operations["headersForEngineDefinition"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/formats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * List formats
         * @description Returns a page of the formats that the session knows.
         */
        get: operations["getFormats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the list of formats
         * @description Answers with the status and headers of `getFormats` and no body.
         */
        head: operations["headersForFormats"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/formats/{formatName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                formatName: components["parameters"]["FormatName"];
            };
            cookie?: never;
        };
        /**
         * Get a format
         * @description Returns one format with its widths and decimals.
         */
        get: operations["getFormat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of a format
         * @description Answers with the status and headers of `getFormat` and no body.
         */
        head: operations["headersForFormat"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/informats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * List informats
         * @description Returns a page of the informats that the session knows.
         */
        get: operations["getInformats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of the list of informats
         * @description Answers with the status and headers of `getInformats` and no body.
         */
        head: operations["headersForInformats"];
        patch?: never;
        trace?: never;
    };
    "/compute/sessions/{sessionId}/informats/{informatName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                informatName: components["parameters"]["InformatName"];
            };
            cookie?: never;
        };
        /**
         * Get an informat
         * @description Returns one informat with its widths and decimals.
         */
        get: operations["getInformat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Headers of an informat
         * @description Answers with the status and headers of `getInformat` and no body.
         */
        head: operations["headersForInformat"];
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One relation of a resource. `href` and `uri` are always identical, root-relative, and carry the service prefix. Media types in links are written without the `+json` that headers need. */
        Link: {
            /** @description HTTP method to follow the link with */
            method: string;
            rel: string;
            /** @description May be an unexpanded template: `/options/{optionName}` */
            href: string;
            uri: string;
            title?: string;
            /** @description Media type, without `+json`. Contexts and sessions leave the key out where there is no type, jobs send `null` on `cancel` and `delete`. */
            type?: string | null;
            /** @description Media type of the items of a collection */
            itemType?: string;
            /** @description Media type of the reply where it differs from the request's */
            responseType?: string;
            responseItemType?: string;
        };
        /** @description The platform's error envelope, version 2. */
        Error: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            /** Format: int32 */
            httpStatusCode: number;
            /**
             * Format: int32
             * @description Absent on some errors
             */
            errorCode?: number;
            /** @description Often just the reason phrase of the status */
            message?: string;
            id?: string;
            /** @description A sentence, then `path: …` and `correlator: …` */
            details?: string[];
            /** @description On 406 and 415, the media types that would have been accepted */
            remediation?: string;
            errors?: components["schemas"]["Error"][];
            links?: components["schemas"]["Link"][];
        };
        /** @description The root of the service, a list of links. */
        Api: {
            /**
             * Format: int32
             * @description Always 1
             */
            version: number;
            links: components["schemas"]["Link"][];
        };
        /** @description Which members a request needs depends on the grant; the client may stand here or in a Basic header. A missing one is answered in OAuth's own terms, so none is required by the schema. */
        TokenRequest: {
            /** @description `password`, `authorization_code`, `refresh_token`, `client_credentials` or `urn:ietf:params:oauth:grant-type:jwt-bearer` */
            grant_type?: string;
            username?: string;
            password?: string;
            refresh_token?: string;
            client_id?: string;
            client_secret?: string;
            code?: string;
            code_verifier?: string;
            redirect_uri?: string;
            scope?: string;
            response_type?: string;
            assertion?: string;
        } & {
            [key: string]: unknown;
        };
        Token: {
            /** @description A JWT; clients decode its `exp` */
            access_token: string;
            /** @description Not given for every grant; rotates when used */
            refresh_token?: string;
            /** @description `bearer`, in lower case */
            token_type: string;
            /**
             * Format: int32
             * @description Seconds
             */
            expires_in: number;
            scope?: string;
            jti?: string;
        };
        TokenError: {
            /** @description For example `invalid_grant`, `invalid_client`, `unauthorized` */
            error: string;
            error_description?: string;
        };
        /** @description The signed-in user. Member names are measured, their presence elsewhere than on the measured system is assumed. The summary representation leaves out `addresses`, `emailAddresses` and `phoneNumbers`. */
        User: {
            /**
             * Format: int32
             * @description Always 1
             */
            version: number;
            /** @description What a session shows as its `owner` */
            id: string;
            /** @description Display name */
            name: string;
            /** @description Job title */
            title?: string;
            /** @description `active`; other values are assumed to exist */
            state: string;
            /** @description `user` */
            type?: string;
            /** @description Where the user comes from, for example `scim` or `ldap` */
            providerId?: string;
            scimId?: string;
            externalLoginIds?: string[];
            /** Format: date-time */
            creationTimeStamp?: string;
            /** Format: date-time */
            modifiedTimeStamp?: string;
            addresses?: {
                [key: string]: unknown;
            }[];
            emailAddresses?: {
                [key: string]: unknown;
            }[];
            phoneNumbers?: {
                [key: string]: unknown;
            }[];
            links: components["schemas"]["Link"][];
        };
        /** @description SAS options and start-up code. A session's options come after its context's and win over them. */
        Environment: {
            /** @description SAS options, for example `memsize=4g` or `fullstimer` */
            options?: string[];
            /** @description SAS code that runs when the session starts */
            autoExecLines?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description An external resource to make available: a file becomes a fileref, a preference a macro variable, a data source definition a libref. If a required one can't be made, the session or job fails. */
        Resource: {
            name: string;
            uri: string;
            /** @description Media type, for example `application/vnd.sas.file` */
            type: string;
            output?: boolean;
            scope?: components["schemas"]["ResourceScope"];
            options?: {
                [key: string]: unknown;
            };
            required?: boolean;
            attributes?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How long the resource stays assigned.
         * @enum {string}
         */
        ResourceScope: "SESSION" | "JOB";
        /** @description How the launcher starts servers. With the launch type `service`, an id or a name is needed. */
        ContextLaunchContext: {
            command?: string;
            contextName?: string;
            contextId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A compute context, version 4. */
        Context: {
            /**
             * Format: int32
             * @description Always 4
             */
            version?: number;
            /** @description A UUID */
            id: string;
            name: string;
            description?: string;
            launchContext: components["schemas"]["ContextLaunchContext"];
            /** @description Only `service` is in use */
            launchType: string;
            /** @description Free, for example `sessionInactiveTimeout`, `reuseServerProcesses`, `allowXCMD` */
            attributes?: {
                [key: string]: unknown;
            };
            environment?: components["schemas"]["Environment"];
            /** @description File extension to media type, for files that sessions of this context return */
            mediaTypeMap?: {
                [key: string]: string;
            };
            queueName?: string;
            resources?: components["schemas"]["Resource"][];
            createdBy?: string;
            modifiedBy?: string;
            /** Format: date-time */
            creationTimeStamp?: string;
            /** Format: date-time */
            modifiedTimeStamp?: string;
            links: components["schemas"]["Link"][];
        };
        /** @description A context as lists show it, version 2. */
        ContextSummary: {
            /**
             * Format: int32
             * @description Always 2
             */
            version?: number;
            id: string;
            name: string;
            createdBy?: string;
            links: components["schemas"]["Link"][];
        };
        /** @description An item of the list of contexts: the members of ContextSummary, or all those of Context when `Accept-Item` asks for them. */
        ContextItem: {
            /**
             * Format: int32
             * @description 2 in a summary, 4 in a full item
             */
            version?: number;
            id: string;
            name: string;
            createdBy?: string;
            description?: string;
            launchContext?: components["schemas"]["ContextLaunchContext"];
            launchType?: string;
            attributes?: {
                [key: string]: unknown;
            };
            environment?: components["schemas"]["Environment"];
            mediaTypeMap?: {
                [key: string]: string;
            };
            queueName?: string;
            resources?: components["schemas"]["Resource"][];
            modifiedBy?: string;
            /** Format: date-time */
            creationTimeStamp?: string;
            /** Format: date-time */
            modifiedTimeStamp?: string;
            links: components["schemas"]["Link"][];
        };
        /** @description A new context, version 3. */
        ContextRequest: {
            /** Format: int32 */
            version?: number;
            /** @description Unique */
            name: string;
            description?: string;
            launchContext: components["schemas"]["ContextLaunchContext"];
            launchType: string;
            attributes?: {
                [key: string]: unknown;
            };
            environment?: components["schemas"]["Environment"];
            authorizedUsers?: string[];
            authorizedGroups?: string[];
            /** @description Makes the two lists above irrelevant */
            authorizeAllAuthenticatedUsers?: boolean;
            facilitateGuest?: boolean;
            mediaTypeMap?: {
                [key: string]: string;
            };
            resources?: components["schemas"]["Resource"][];
            queueName?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A context as it is asked for, with those who may use it; version 3. */
        ContextWithRules: {
            /**
             * Format: int32
             * @description Always 3
             */
            version?: number;
            name: string;
            description?: string;
            launchContext: components["schemas"]["ContextLaunchContext"];
            launchType: string;
            attributes?: {
                [key: string]: unknown;
            };
            environment?: components["schemas"]["Environment"];
            authorizedUsers?: string[];
            authorizedGroups?: string[];
            authorizeAllAuthenticatedUsers?: boolean;
            facilitateGuest?: boolean;
            mediaTypeMap?: {
                [key: string]: string;
            };
            resources?: components["schemas"]["Resource"][];
            queueName?: string;
        };
        /** @description A context as a client sends it back, the members of Context. */
        ContextUpdateRequest: {
            /** Format: int32 */
            version?: number;
            id: string;
            name: string;
            description?: string;
            launchContext: components["schemas"]["ContextLaunchContext"];
            launchType: string;
            attributes?: {
                [key: string]: unknown;
            };
            environment?: components["schemas"]["Environment"];
            mediaTypeMap?: {
                [key: string]: string;
            };
            queueName?: string;
            resources?: components["schemas"]["Resource"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A running compute server, version 2. */
        Server: {
            /**
             * Format: int32
             * @description Always 2
             */
            version?: number;
            /** @description The UUID that starts the ids of its sessions */
            id: string;
            name?: string;
            description?: string;
            state?: components["schemas"]["ServerState"];
            createdBy?: string;
            /** Format: date-time */
            creationTimeStamp?: string;
            links: components["schemas"]["Link"][];
        };
        /** @enum {string} */
        ServerState: "running" | "stopped";
        /** @description An item of the list of servers: the members of ServerSummary, or all those of Server when `Accept-Item` asks for them. */
        ServerItem: {
            /**
             * Format: int32
             * @description 1 in a summary, 2 in a full item
             */
            version?: number;
            id: string;
            name?: string;
            description?: string;
            state?: components["schemas"]["ServerState"];
            createdBy?: string;
            /** Format: date-time */
            creationTimeStamp?: string;
            links: components["schemas"]["Link"][];
        };
        /** @description A server as lists show it, version 1. */
        ServerSummary: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            id: string;
            links: components["schemas"]["Link"][];
        };
        /** @description A new session, version 2. Every member may be left out, and so may the body. */
        SessionRequest: {
            /** Format: int32 */
            version?: number;
            /** @description For people; need not be unique */
            name?: string;
            description?: string;
            /** @description For example `sessionInactiveTimeout`, in seconds */
            attributes?: {
                [key: string]: unknown;
            };
            environment?: components["schemas"]["Environment"];
            resources?: components["schemas"]["Resource"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A session, version 2. */
        Session: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            /** @description `<serverId>-ses0000` */
            id: string;
            /** @description A UUID; by default a server has one session */
            serverId: string;
            /** @description As requested; absent if none was */
            name?: string;
            /** @description As requested; absent if none was */
            description?: string;
            /** @description The identity id of the user */
            owner: string;
            /** @description OAuth client id of the token that made the session */
            applicationName?: string;
            state: components["schemas"]["SessionState"];
            /**
             * Format: int64
             * @description How long the session has been in its state. 0 at creation; the unit is not documented.
             */
            stateElapsedTime: number;
            /**
             * Format: int32
             * @description The highest condition code of its jobs
             */
            sessionConditionCode: number;
            /** @description `homeDirectory`, `sessionInactiveTimeout` (seconds) and what was requested */
            attributes: {
                [key: string]: unknown;
            };
            environment?: components["schemas"]["Environment"];
            /** Format: date-time */
            creationTimeStamp: string;
            /**
             * Format: int32
             * @description 6 on the measured release
             */
            serviceAPIVersion: number;
            logStatistics?: components["schemas"]["LogStatistics"];
            listingStatistics?: components["schemas"]["ListingStatistics"];
            sessionStatistics?: components["schemas"]["SessionStatistics"];
            links: components["schemas"]["Link"][];
        };
        /**
         * @description `pending` after creation, then `idle`; `running` while a job runs and a little longer. `failed` when it couldn't start.
         * @enum {string}
         */
        SessionState: "pending" | "running" | "idle" | "completed" | "failed" | "stopped";
        /**
         * @description What a client may ask for; the reply repeats it.
         * @enum {string}
         */
        StateChange: "canceled" | "deleted";
        SessionStatistics: {
            /** Format: double */
            systemCpuTime?: number;
            /** Format: double */
            userCpuTime?: number;
            /** Format: int64 */
            memorySize?: number;
        };
        /** @description A session as lists show it, version 2. No state and no times. */
        SessionSummary: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            id: string;
            name?: string;
            owner: string;
            links: components["schemas"]["Link"][];
        };
        /** @description An item of a list of sessions: the members of SessionSummary, or all those of Session when `Accept-Item` asks for them. */
        SessionItem: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            id: string;
            name?: string;
            owner: string;
            serverId?: string;
            description?: string;
            applicationName?: string;
            state?: components["schemas"]["SessionState"];
            /** Format: int64 */
            stateElapsedTime?: number;
            /** Format: int32 */
            sessionConditionCode?: number;
            attributes?: {
                [key: string]: unknown;
            };
            environment?: components["schemas"]["Environment"];
            /** Format: date-time */
            creationTimeStamp?: string;
            /** Format: int32 */
            serviceAPIVersion?: number;
            logStatistics?: components["schemas"]["LogStatistics"];
            listingStatistics?: components["schemas"]["ListingStatistics"];
            sessionStatistics?: components["schemas"]["SessionStatistics"];
            links: components["schemas"]["Link"][];
        };
        /** @description Code to run, version 3. One of `code` and `codeUri` is needed; a request with neither is the operation's own error 5202, not a violation of this schema. */
        JobRequest: {
            /** Format: int32 */
            version?: number;
            name?: string;
            description?: string;
            environment?: components["schemas"]["Environment"];
            /** @description Become macro variables. Clients send numbers here too. */
            variables?: {
                [key: string]: string | number | boolean;
            };
            /** @description Lines of SAS code; an element may hold several lines */
            code?: string[];
            /** @description A file of the Files service */
            codeUri?: string;
            resources?: components["schemas"]["Resource"][];
            /** @description For example `resetLogLineNumbers` */
            attributes?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A job, version 1. The reply to its creation has only the required members, `stateElapsedTime` and `version`; an item of a list may lack `version`. */
        Job: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            /** @description An upper-case UUID on the measured release */
            id: string;
            sessionId: string;
            name?: string;
            description?: string;
            state: components["schemas"]["JobState"];
            /**
             * Format: int64
             * @description How long the job has been in its state. 0 at creation; the unit is not documented.
             */
            stateElapsedTime?: number;
            /** Format: date-time */
            creationTimeStamp: string;
            /** Format: date-time */
            completedTimeStamp?: string;
            /**
             * Format: int32
             * @description SYSCC when the job ended, for example 0, 1012 or 3000
             */
            jobConditionCode?: number;
            logStatistics?: components["schemas"]["LogStatistics"];
            listingStatistics?: components["schemas"]["ListingStatistics"];
            statistics?: components["schemas"]["JobStatistics"];
            links: components["schemas"]["Link"][];
        };
        /**
         * @description `completed`, `warning`, `error` and `canceled` are final. Jobs of one session run one by one.
         * @enum {string}
         */
        JobState: "pending" | "running" | "completed" | "warning" | "error" | "canceled";
        JobStatistics: {
            /** Format: double */
            systemCpuTime?: number;
            /** Format: double */
            userCpuTime?: number;
        };
        LogStatistics: {
            /** Format: int64 */
            lineCount?: number;
            /** Format: date-time */
            modifiedTimeStamp?: string;
        };
        ListingStatistics: {
            /** Format: int64 */
            lineCount?: number;
            /** Format: date-time */
            modifiedTimeStamp?: string;
        };
        /** @description One line of a log or a listing, version 1. */
        LogLine: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            type: components["schemas"]["LogLineType"];
            /** @description Without a line end; may be empty */
            line: string;
        };
        /**
         * @description `source` is the echo of the code. `note` also covers blank and continuation lines, `title` the page header, `hilighted` the column header of a listing.
         * @enum {string}
         */
        LogLineType: "normal" | "hilighted" | "source" | "title" | "byline" | "footnote" | "error" | "warning" | "note" | "message";
        /** @description Where and how to store a log or listing in the Files service, version 1. */
        OutputStreamFileRequest: {
            /** Format: int32 */
            version?: number;
            attributes?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A file of the Files service. */
        FileResource: {
            /**
             * Format: int32
             * @description Always 2
             */
            version?: number;
            id?: string;
            name?: string;
            description?: string;
            documentType?: string;
            contentType?: string;
            contentDisposition?: string;
            encoding?: string;
            /** Format: int64 */
            size?: number;
            parentUri?: string;
            properties?: {
                [key: string]: string;
            };
            createdBy?: string;
            modifiedBy?: string;
            /** Format: date-time */
            creationTimeStamp?: string;
            /** Format: date-time */
            modifiedTimeStamp?: string;
            links?: components["schemas"]["Link"][];
        };
        /** @description Something a job left behind. The `self` link leads to it. */
        Result: {
            id: string;
            name?: string;
            type: components["schemas"]["ResultType"];
            links: components["schemas"]["Link"][];
        };
        /** @enum {string} */
        ResultType: "LIBRARY" | "TABLE" | "FILE" | "ODS";
        /** @description A macro variable. */
        Variable: {
            /** Format: int32 */
            version?: number;
            /** @description In upper case */
            name: string;
            /** @description `GLOBAL` or `AUTOMATIC` */
            scope: string;
            value: string;
        };
        /** @description A SAS option, version 1. */
        SessionOption: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            name?: string;
            description?: string;
            value?: string;
        };
        /** @description A fileref, version 2. */
        Fileref: {
            /**
             * Format: int32
             * @description Always 2
             */
            version?: number;
            /** @description The same as `name` */
            id?: string;
            name?: string;
            /** @description For example `DISK` or `TEMP` */
            accessMethod?: string;
            isDirectory?: boolean;
            isAggregation?: boolean;
            fileName?: string;
            filePath?: string;
            /** Format: int64 */
            fileSize?: number;
            /** Format: date-time */
            modifiedTimeStamp?: string;
            links?: components["schemas"]["Link"][];
        };
        /** @description A fileref in a list; a summary, or whole where `Accept-Item` asks for that. */
        FilerefItem: {
            /**
             * Format: int32
             * @description 1, or 2 when it is whole
             */
            version?: number;
            id: string;
            name?: string;
            accessMethod?: string;
            isDirectory?: boolean;
            isAggregation?: boolean;
            fileName?: string;
            filePath?: string;
            /** Format: int64 */
            fileSize?: number;
            /** Format: date-time */
            modifiedTimeStamp?: string;
            links: components["schemas"]["Link"][];
        };
        /** @description A new fileref, version 1. A relative path lies in the session's own directory. */
        FilerefRequest: {
            /** Format: int32 */
            version?: number;
            name: string;
            path: string;
            accessMethod?: string;
            options?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A fileref as lists show it, version 1. */
        FilerefSummary: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            id?: string;
            name?: string;
            links?: components["schemas"]["Link"][];
        };
        /** @description A member of a fileref that stands for a directory. */
        DirMember: {
            id?: string;
            links?: components["schemas"]["Link"][];
        };
        /** @description A file or directory, version 1. */
        FileProperties: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            name?: string;
            path?: string;
            isDirectory?: boolean;
            readOnly?: boolean;
            /** Format: int64 */
            size?: number;
            /** Format: date-time */
            creationTimeStamp?: string;
            /** Format: date-time */
            modifiedTimeStamp?: string;
            links?: components["schemas"]["Link"][];
        };
        /** @description What the reply to a renaming holds: the properties of the file, or the error of a request without the current entity tag, whose status inside is the one that other operations answer. */
        FileChange: {
            /** Format: int32 */
            version: number;
            name?: string;
            path?: string;
            isDirectory?: boolean;
            readOnly?: boolean;
            /** Format: int64 */
            size?: number;
            /** Format: date-time */
            creationTimeStamp?: string;
            /** Format: date-time */
            modifiedTimeStamp?: string;
            /** Format: int32 */
            httpStatusCode?: number;
            /** Format: int32 */
            errorCode?: number;
            message?: string;
            details?: string[];
            errors?: components["schemas"]["Error"][];
            links?: components["schemas"]["Link"][];
        };
        /** @description Properties of a file or directory as a client sends them, the members of FileProperties. */
        FilePropertiesRequest: {
            /** Format: int32 */
            version?: number;
            name?: string;
            path?: string;
            isDirectory?: boolean;
            readOnly?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The file or directory to copy from. */
        FileRequest: {
            name?: string;
            path?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A library. */
        Library: {
            /** Format: int32 */
            version?: number;
            id?: string;
            name?: string;
            libref?: string;
            engineName?: string;
            physicalName?: string;
            fileFormat?: string;
            /** Format: int64 */
            flags?: number;
            options?: string;
            readOnly?: boolean;
            /** Format: int32 */
            concatenationCount?: number;
            concatenations?: components["schemas"]["Concatenation"][];
            links?: components["schemas"]["Link"][];
        };
        Concatenation: {
            engineName?: string;
            fileFormat?: string;
            physicalName?: string;
        };
        LibraryRequest: {
            /** Format: int32 */
            version?: number;
            name: string;
            engine: string;
            path: string;
            options?: string[];
        } & {
            [key: string]: unknown;
        };
        LibrarySummary: {
            /** Format: int32 */
            version?: number;
            id?: string;
            name?: string;
            links?: components["schemas"]["Link"][];
        };
        /** @description A table. */
        TableInfo: {
            /** Format: int32 */
            version?: number;
            id?: string;
            name?: string;
            libref?: string;
            label?: string;
            type?: string;
            extendedType?: string;
            engine?: string;
            encoding?: string;
            /** Format: int32 */
            bookmarkLength?: number;
            compressionRoutine?: string;
            /** Format: int64 */
            recordLength?: number;
            /** Format: int32 */
            columnCount?: number;
            /** Format: int64 */
            rowCount?: number;
            /** Format: int64 */
            logicalRecordCount?: number;
            /** Format: int64 */
            physicalRecordCount?: number;
            /** Format: date-time */
            creationTimeStamp?: string;
            /** Format: date-time */
            modifiedTimeStamp?: string;
            links?: components["schemas"]["Link"][];
        };
        /** @description A table as a client sends it back, the members of TableInfo. */
        TableUpdateRequest: {
            /** Format: int32 */
            version?: number;
            id?: string;
            name?: string;
            libref?: string;
            label?: string;
            type?: string;
            extendedType?: string;
            engine?: string;
            encoding?: string;
            compressionRoutine?: string;
        } & {
            [key: string]: unknown;
        };
        TableSummary: {
            /** Format: int32 */
            version?: number;
            id?: string;
            name?: string;
            links?: components["schemas"]["Link"][];
        };
        /** @description A column, version 1. */
        Column: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            id?: string;
            name?: string;
            /**
             * Format: int32
             * @description From 0
             */
            index?: number;
            label?: string;
            /** Format: int32 */
            length?: number;
            /** @description `CHAR` or `FLOAT` */
            type?: string;
            format?: components["schemas"]["ColumnSimpleFormat"];
            informat?: components["schemas"]["ColumnSimpleFormat"];
            links?: components["schemas"]["Link"][];
        };
        /** @description A column as a client sends it back, the members of Column. */
        ColumnUpdateRequest: {
            /** Format: int32 */
            version?: number;
            id?: string;
            name?: string;
            /** Format: int32 */
            index?: number;
            label?: string;
            /** Format: int32 */
            length?: number;
            type?: string;
            format?: components["schemas"]["ColumnSimpleFormat"];
            informat?: components["schemas"]["ColumnSimpleFormat"];
        } & {
            [key: string]: unknown;
        };
        ColumnSimpleFormat: {
            name?: string;
            /** Format: int32 */
            length?: number;
            /** Format: int32 */
            decimals?: number;
        } & {
            [key: string]: unknown;
        };
        ColumnsRequest: {
            /** Format: int32 */
            version?: number;
            id?: string;
            includeColumns?: string[];
            fileProtection?: components["schemas"]["FileProtection"];
            fileProtectionEncoding?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Passwords of a protected table, in clear or base64 as `fileProtectionEncoding` says. */
        FileProtection: {
            read?: string;
            alter?: string;
            write?: string;
        } & {
            [key: string]: unknown;
        };
        ColumnFormatting: {
            /** @description Name of the column */
            name?: string;
            format?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How much is said about each column.
         * @enum {string}
         */
        ColumnDetail: "names" | "detail" | "summary";
        /** @enum {string} */
        SortDirection: "ascending" | "descending";
        SortByRequest: {
            key?: string;
            direction?: components["schemas"]["SortDirection"];
        } & {
            [key: string]: unknown;
        };
        ViewRequest: {
            /** Format: int32 */
            version?: number;
            where?: string;
            includeColumns?: string[];
            columnNaturalOrder?: boolean;
            sortBy?: components["schemas"]["SortByRequest"][];
            distinct?: boolean;
            fileProtection?: components["schemas"]["FileProtection"];
            fileProtectionEncoding?: string;
        } & {
            [key: string]: unknown;
        };
        Row: {
            cells?: unknown[];
            /** @description Names of columns, in the first row when they are asked for. */
            columns?: string[];
        };
        RowsRequest: {
            /** Format: int32 */
            version?: number;
            where?: string;
            columnFormatting?: components["schemas"]["ColumnFormatting"][];
            fileProtection?: components["schemas"]["FileProtection"];
            fileProtectionEncoding?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Columns and rows in one document. */
        RowSet: {
            /** Format: int32 */
            version?: number;
            columnDetail?: string;
            /** @description Names, or objects when more than `names` is asked for. */
            columns?: unknown[];
            rows?: unknown[][];
            /** Format: int64 */
            start?: number;
            links?: components["schemas"]["Link"][];
        };
        RowSetRequest: {
            /** Format: int32 */
            version?: number;
            where?: string;
            columnDetail?: components["schemas"]["ColumnDetail"];
            includeColumns?: string[];
            columnNaturalOrder?: boolean;
            sortBy?: components["schemas"]["SortByRequest"][];
            columnFormatting?: components["schemas"]["ColumnFormatting"][];
            fileProtection?: components["schemas"]["FileProtection"];
            fileProtectionEncoding?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Distinct rows of columns, for a prompt. */
        PromptContent: {
            /** Format: int32 */
            version?: number;
            columnDetail?: string;
            /** @description Names, or objects when more than `names` is asked for. */
            columns?: unknown[];
            rows?: components["schemas"]["PromptContentRowData"][];
            /** Format: int64 */
            start?: number;
            links?: components["schemas"]["Link"][];
        };
        /** @description One row twice, cell by cell. */
        PromptContentRowData: {
            formatted: unknown[];
            raw: unknown[];
        };
        PromptContentRequest: {
            /** Format: int32 */
            version?: number;
            where?: string;
            columnDetail?: components["schemas"]["ColumnDetail"];
            includeColumns?: string[];
            columnNaturalOrder?: boolean;
            sortBy?: components["schemas"]["SortByRequest"][];
            columnFormatting?: components["schemas"]["ColumnFormatting"][];
            fileProtection?: components["schemas"]["FileProtection"];
            fileProtectionEncoding?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A libname engine, version 1. */
        Engine: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            name?: string;
            label?: string;
            description?: string;
            providerId?: string;
            /** @description The id of the context */
            dataSourceId?: string;
            licensed?: boolean;
            legalName?: string;
            /** @description The name in a LIBNAME statement; it finds the engine too */
            nickname?: string;
            hasDefinition?: boolean;
            links?: components["schemas"]["Link"][];
        };
        /** @description A format or an informat, version 1. */
        Format: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            id?: string;
            name?: string;
            formatType?: string;
            category?: string;
            justification?: string;
            /** Format: int32 */
            defaultWidth?: number;
            /** Format: int32 */
            minimumWidth?: number;
            /** Format: int32 */
            maximumWidth?: number;
            /** Format: int32 */
            defaultDecimals?: number;
            /** Format: int32 */
            minimumDecimals?: number;
            /** Format: int32 */
            maximumDecimals?: number;
            /** Format: int32 */
            defaultModifier?: number;
            links?: components["schemas"]["Link"][];
        };
        FormatSummary: {
            /**
             * Format: int32
             * @description Always 1
             */
            version?: number;
            id?: string;
            name?: string;
            links?: components["schemas"]["Link"][];
        };
        /** @description `count` is null unless the page holds everything. */
        ContextSummaryCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["ContextItem"][];
            links: components["schemas"]["Link"][];
        };
        ServerSummaryCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["ServerItem"][];
            links: components["schemas"]["Link"][];
        };
        SessionSummaryCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["SessionItem"][];
            links: components["schemas"]["Link"][];
        };
        JobCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["Job"][];
            links: components["schemas"]["Link"][];
        };
        /** @description `count` is the number of lines so far. */
        JobLogCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["LogLine"][];
            links: components["schemas"]["Link"][];
        };
        /** @description `count` is the number of lines so far. */
        SessionLogCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["LogLine"][];
            links: components["schemas"]["Link"][];
        };
        JobListingCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["LogLine"][];
            links: components["schemas"]["Link"][];
        };
        SessionListingCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["LogLine"][];
            links: components["schemas"]["Link"][];
        };
        ResultCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["Result"][];
            links: components["schemas"]["Link"][];
        };
        SessionVariableCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["Variable"][];
            links: components["schemas"]["Link"][];
        };
        FilerefSummaryCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["FilerefItem"][];
            links: components["schemas"]["Link"][];
        };
        DirectoryCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["DirMember"][];
            links: components["schemas"]["Link"][];
        };
        FileResourceCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["FileResource"][];
            links: components["schemas"]["Link"][];
        };
        FilePropertiesCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["FileProperties"][];
            links: components["schemas"]["Link"][];
        };
        LibrarySummaryCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["Library"][];
            links: components["schemas"]["Link"][];
        };
        TableSummaryCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["TableInfo"][];
            links: components["schemas"]["Link"][];
        };
        ColumnCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["Column"][];
            links: components["schemas"]["Link"][];
        };
        RowCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["Row"][];
            links: components["schemas"]["Link"][];
        };
        EngineCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count: number | null;
            items: components["schemas"]["Engine"][];
            links: components["schemas"]["Link"][];
        };
        /** @description Formats or informats. */
        FormatSummaryCollection: {
            /**
             * Format: int32
             * @description Always 2
             */
            version: number;
            name?: string;
            /** @description Media type of the items, without `+json` */
            accept?: string;
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            count?: number | null;
            items: components["schemas"]["Format"][];
            links: components["schemas"]["Link"][];
        };
    };
    responses: {
        /** @description The request is malformed: a filter, a parameter or the body. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 400,
                 *       "errorCode": 1104,
                 *       "message": "Bad Request",
                 *       "details": [
                 *         "The filter 'eq(name,'O'Brien')' is not valid.",
                 *         "path: /compute/contexts",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 400,
                 *       "errorCode": 1104,
                 *       "message": "Bad Request",
                 *       "details": [
                 *         "The filter 'eq(name,'O'Brien')' is not valid.",
                 *         "path: /compute/contexts",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no token, or one that is malformed or has expired. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 401,
                 *       "message": "Unauthorized",
                 *       "details": [
                 *         "Full authentication is required to access this resource",
                 *         "path: /compute/contexts",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 401,
                 *       "message": "Unauthorized",
                 *       "details": [
                 *         "Full authentication is required to access this resource",
                 *         "path: /compute/contexts",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The context, session, job or other resource does not exist. A deleted session is not told from one that never was. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 404,
                 *       "errorCode": 5837,
                 *       "message": "Not Found",
                 *       "details": [
                 *         "The session 5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000 was not found.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 404,
                 *       "errorCode": 5837,
                 *       "message": "Not Found",
                 *       "details": [
                 *         "The session 5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000 was not found.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No representation matches `Accept`; the remediation lists those there are. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 406,
                 *       "errorCode": 1005,
                 *       "message": "Not Acceptable",
                 *       "details": [
                 *         "The value (application/vnd.sas.compute.session) for the request header field \"Accept\" does not specify a supported media type.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ],
                 *       "remediation": "For the request header field \"Accept\", specify one of the following media types: application/vnd.sas.compute.session+json, application/json"
                 *     }
                 */
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 406,
                 *       "errorCode": 1005,
                 *       "message": "Not Acceptable",
                 *       "details": [
                 *         "The value (application/vnd.sas.compute.session) for the request header field \"Accept\" does not specify a supported media type.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ],
                 *       "remediation": "For the request header field \"Accept\", specify one of the following media types: application/vnd.sas.compute.session+json, application/json"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The library is one that this session can not change. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource is not changed in this way here. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description What is there does not allow the change, be it the state of a job or the name of another context. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 409,
                 *       "message": "Conflict",
                 *       "details": [
                 *         "The job has already reached a final state.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 409,
                 *       "message": "Conflict",
                 *       "details": [
                 *         "The job has already reached a final state.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `If-Match` names an entity tag that is no longer the current one; by the vendor's page `If-Unmodified-Since` may fail the same way. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 412,
                 *       "message": "Precondition Failed",
                 *       "details": [
                 *         "The entity tag is not the current one of this resource.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 412,
                 *       "message": "Precondition Failed",
                 *       "details": [
                 *         "The entity tag is not the current one of this resource.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body has a media type that the operation does not take, for example a vendor type without `+json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 415,
                 *       "message": "Unsupported Media Type",
                 *       "details": [
                 *         "The media type application/vnd.sas.compute.job.request has no representation suffix.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ],
                 *       "remediation": "Specify one of the following media types: application/vnd.sas.compute.job.request+json, application/json"
                 *     }
                 */
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 415,
                 *       "message": "Unsupported Media Type",
                 *       "details": [
                 *         "The media type application/vnd.sas.compute.job.request has no representation suffix.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ],
                 *       "remediation": "Specify one of the following media types: application/vnd.sas.compute.job.request+json, application/json"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request has no precondition, which is `If-Match` or, by the vendor's page, `If-Unmodified-Since`. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 428,
                 *       "errorCode": 5033,
                 *       "message": "Precondition Required",
                 *       "details": [
                 *         "An If-Match header containing the current entity tag of this resource is required.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/vnd.sas.error+json": components["schemas"]["Error"];
                /**
                 * @example {
                 *       "version": 2,
                 *       "httpStatusCode": 428,
                 *       "errorCode": 5033,
                 *       "message": "Precondition Required",
                 *       "details": [
                 *         "An If-Match header containing the current entity tag of this resource is required.",
                 *         "path: /compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                 *         "correlator: 0d9be2c4-6f1a-4c3d-8b57-e20496a1f38c"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description As BadRequest, without a body. */
        BadRequestNoBody: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As Unauthorized, without a body. */
        UnauthorizedNoBody: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As NotFound, without a body. */
        NotFoundNoBody: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description As NotAcceptable, without a body. */
        NotAcceptableNoBody: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The state is still the one the entity tag stood for when the wait was over. No body, and no ETag header. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The grant, the code or the refresh token is not valid. */
        TokenRequestRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_grant",
                 *       "error_description": "The refresh token is not valid"
                 *     }
                 */
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The user or the client has wrong credentials. */
        ClientRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "unauthorized",
                 *       "error_description": "Bad credentials"
                 *     }
                 */
                "application/json": components["schemas"]["TokenError"];
            };
        };
    };
    parameters: {
        /** @description A UUID */
        ContextId: string;
        ServerId: string;
        /** @description `<serverId>-ses0000` */
        SessionId: string;
        JobId: string;
        ResultId: string;
        VariableName: string;
        OptionName: string;
        Fileref: string;
        /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
        FilePath: string;
        Libref: string;
        TableName: string;
        ColumnName: string;
        EngineName: string;
        FormatName: string;
        InformatName: string;
        /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
        Start: number;
        /** @description Most items a page may hold. */
        Limit: number;
        /** @description Most variables a page may hold. */
        VariableLimit: number;
        /** @description Most lines a page may hold. */
        LineLimit: number;
        /** @description Most items a page may hold. Its default is not known. */
        PageLimit: number;
        /** @description Most items a page may hold. */
        DataLimit: number;
        /** @description Most rows to return; without it, all of them. */
        AllRowsLimit: number;
        /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
        Filter: string;
        /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
        SortBy: string;
        /** @description Seconds to wait for another state, at most 60; more counts as 60. Without `If-None-Match` there is no wait. */
        StateWait: number;
        /** @description The entity tag of the state the client has seen. */
        IfNoneMatch: string;
        /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
        IfMatch: string;
        /** @description The state to go to. */
        NewState: components["schemas"]["StateChange"];
        /** @description The state to go to. A request that has neither this nor `state` is a 400 of the operation. */
        NewSessionState: components["schemas"]["StateChange"];
        /**
         * @deprecated
         * @description The older name of `value`, as the vendor's sample of a session still links it.
         */
        NewSessionStateOld: components["schemas"]["StateChange"];
        /** @description Only lines of these types, joined by a bar: `error|warning`. */
        LineType: string;
        /** @description Seconds to wait for a first line or the end of the job. When they are over the page is empty, with 200. */
        LineTimeout: number;
        /** @description Full items or summaries; summaries without it. */
        AcceptContextItem: "application/vnd.sas.compute.context+json" | "application/vnd.sas.compute.context.summary+json";
        /** @description Full items or summaries; summaries without it. */
        AcceptServerItem: "application/vnd.sas.compute.server+json" | "application/vnd.sas.compute.server.summary+json";
        /** @description Full items or summaries; summaries without it. */
        AcceptSessionItem: "application/vnd.sas.compute.session+json" | "application/vnd.sas.compute.session.summary+json";
        /** @description Full items; summaries without it. */
        AcceptFilerefItem: "application/vnd.sas.compute.fileref+json";
        /** @description Full items or summaries; summaries without it. */
        AcceptLibraryItem: "application/vnd.sas.compute.library+json" | "application/vnd.sas.compute.library.summary+json";
        /** @description Full items; summaries without it. */
        AcceptTableItem: "application/vnd.sas.compute.data.table+json";
        /** @description Full items or summaries; summaries without it. */
        AcceptFormatItem: "application/vnd.sas.format.summary+json" | "application/vnd.sas.format+json";
        /** @description Only this server */
        OnlyServerId: string;
        /** @description Only servers of this context */
        OnlyContextName: string;
        /** @description Only this job */
        OnlyJobId: string;
        /** @description Look at the disk again */
        NoCache: boolean;
        /** @description A fileref that the path is relative to */
        Parent: string;
        /** @description Name in the directory */
        Member: string;
        /** @description Name in the directory, where the fileref stands for one */
        OptionalMember: string;
        /** @description A UUID */
        FileId: string;
        /** @description What the file belongs to */
        ParentUri: string;
        /** @description What kind of document it is */
        TypeDefName: string;
        /** @description Its `filename` is the name of the file */
        ContentDisposition: string;
        /** @description Replace what is there */
        Overwrite: boolean;
        /** @description Resolve variables in the path */
        ExpandPath: boolean;
        /** @description Hidden files too */
        ShowAll: boolean;
        /** @description A WHERE clause, without the word */
        Where: string;
        /** @description Formatted values (the default) or raw ones */
        FormatValues: boolean;
        /** @description Formats for missing values too */
        FormatMissingValues: boolean;
        ColumnDetailQuery: components["schemas"]["ColumnDetail"];
        /** @description Names of columns */
        IncludeColumns: string;
        /** @description The table's order, not the request's */
        ColumnNaturalOrder: boolean;
        /** @description Row numbers as a first cell */
        IncludeIndex: boolean;
        /** @description Column names as a first row */
        IncludeColumnNames: boolean;
        ColumnSeparator: string;
        RowSeparator: string;
        EnableQuoting: boolean;
        EnableEscaping: boolean;
    };
    requestBodies: never;
    headers: {
        /** @description A short opaque string in quotes. It changes with every change of state. */
        ETag: string;
        /** @description Needed to change the resource; that it is sent is assumed. */
        PossibleETag: string;
        /** @description Root-relative URL of what was made. */
        Location: string;
        /** @description `Bearer`; with `error` and `error_description` if a token was sent. */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form; one client sends its refresh as multipart. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
                "multipart/form-data": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0ZXIiLCJleHAiOjE3NzI0ODYwOTl9.sig",
                     *       "refresh_token": "9f1c0b7de84a4f52-r",
                     *       "token_type": "bearer",
                     *       "expires_in": 43199,
                     *       "scope": "openid uaa.user",
                     *       "jti": "3ad6f08b57c14e92"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["TokenRequestRefused"];
            401: components["responses"]["ClientRefused"];
        };
    };
    authorize: {
        parameters: {
            query?: {
                /** @description The OAuth client */
                client_id?: string;
                /** @description `code` */
                response_type?: string;
                /** @description Where the code goes; without it, or as `urn:ietf:wg:oauth:2.0:oob`, it is shown */
                redirect_uri?: string;
                /** @description Given back in the redirect */
                state?: string;
                scope?: string;
                /** @description Of PKCE (RFC 7636) */
                code_challenge?: string;
                /** @description `S256` or `plain` */
                code_challenge_method?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page with the code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description To the client, with the code and its state */
            302: {
                headers: {
                    /** @description The redirect URI with `code` and `state` */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TokenRequestRefused"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "id": "tester",
                     *       "name": "Terry Tester",
                     *       "title": "Analyst",
                     *       "state": "active",
                     *       "type": "user",
                     *       "providerId": "local",
                     *       "externalLoginIds": [
                     *         "tester"
                     *       ],
                     *       "creationTimeStamp": "2026-01-05T07:00:00.000Z",
                     *       "modifiedTimeStamp": "2026-01-05T07:00:00.000Z",
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/identities/users/tester",
                     *           "uri": "/identities/users/tester",
                     *           "type": "application/vnd.sas.identity.user"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.identity.user+json": components["schemas"]["User"];
                    /**
                     * @example {
                     *       "version": 1,
                     *       "id": "tester",
                     *       "name": "Terry Tester",
                     *       "title": "Analyst",
                     *       "state": "active",
                     *       "type": "user",
                     *       "providerId": "local",
                     *       "externalLoginIds": [
                     *         "tester"
                     *       ],
                     *       "creationTimeStamp": "2026-01-05T07:00:00.000Z",
                     *       "modifiedTimeStamp": "2026-01-05T07:00:00.000Z",
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/identities/users/tester",
                     *           "uri": "/identities/users/tester",
                     *           "type": "application/vnd.sas.identity.user"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.identity.user.summary+json": components["schemas"]["User"];
                    /**
                     * @example {
                     *       "version": 1,
                     *       "id": "tester",
                     *       "name": "Terry Tester",
                     *       "title": "Analyst",
                     *       "state": "active",
                     *       "type": "user",
                     *       "providerId": "local",
                     *       "externalLoginIds": [
                     *         "tester"
                     *       ],
                     *       "creationTimeStamp": "2026-01-05T07:00:00.000Z",
                     *       "modifiedTimeStamp": "2026-01-05T07:00:00.000Z",
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/identities/users/tester",
                     *           "uri": "/identities/users/tester",
                     *           "type": "application/vnd.sas.identity.user"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["UnauthorizedNoBody"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    root: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "contexts",
                     *           "href": "/compute/contexts",
                     *           "uri": "/compute/contexts",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.context.summary"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "createContext",
                     *           "href": "/compute/contexts",
                     *           "uri": "/compute/contexts",
                     *           "type": "application/vnd.sas.compute.context.request",
                     *           "responseType": "application/vnd.sas.compute.context"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "servers",
                     *           "href": "/compute/servers",
                     *           "uri": "/compute/servers",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.server.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "sessions",
                     *           "href": "/compute/sessions",
                     *           "uri": "/compute/sessions",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.summary"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.api+json": components["schemas"]["Api"];
                    /**
                     * @example {
                     *       "version": 1,
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "contexts",
                     *           "href": "/compute/contexts",
                     *           "uri": "/compute/contexts",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.context.summary"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "createContext",
                     *           "href": "/compute/contexts",
                     *           "uri": "/compute/contexts",
                     *           "type": "application/vnd.sas.compute.context.request",
                     *           "responseType": "application/vnd.sas.compute.context"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "servers",
                     *           "href": "/compute/servers",
                     *           "uri": "/compute/servers",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.server.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "sessions",
                     *           "href": "/compute/sessions",
                     *           "uri": "/compute/sessions",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.summary"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Api"];
                };
            };
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getContexts: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: {
                /** @description Full items or summaries; summaries without it. */
                "Accept-Item"?: components["parameters"]["AcceptContextItem"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contexts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Contexts",
                     *       "accept": "application/vnd.sas.compute.context.summary",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "version": 2,
                     *           "id": "b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "name": "SAS Studio compute context",
                     *           "createdBy": "SYSTEM",
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "type": "application/vnd.sas.compute.context"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "alternate",
                     *               "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "type": "application/vnd.sas.compute.context.summary"
                     *             },
                     *             {
                     *               "method": "DELETE",
                     *               "rel": "delete",
                     *               "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594"
                     *             },
                     *             {
                     *               "method": "POST",
                     *               "rel": "createSession",
                     *               "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594/sessions",
                     *               "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594/sessions",
                     *               "type": "application/vnd.sas.compute.session.request",
                     *               "responseType": "application/vnd.sas.compute.session"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/contexts?start=0&limit=10",
                     *           "uri": "/compute/contexts?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.context.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/contexts",
                     *           "uri": "/compute/contexts",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.context.summary"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "create",
                     *           "href": "/compute/contexts",
                     *           "uri": "/compute/contexts",
                     *           "type": "application/vnd.sas.compute.context.request"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["ContextSummaryCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Contexts",
                     *       "accept": "application/vnd.sas.compute.context.summary",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "version": 2,
                     *           "id": "b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "name": "SAS Studio compute context",
                     *           "createdBy": "SYSTEM",
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "type": "application/vnd.sas.compute.context"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "alternate",
                     *               "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "type": "application/vnd.sas.compute.context.summary"
                     *             },
                     *             {
                     *               "method": "DELETE",
                     *               "rel": "delete",
                     *               "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *               "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594"
                     *             },
                     *             {
                     *               "method": "POST",
                     *               "rel": "createSession",
                     *               "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594/sessions",
                     *               "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594/sessions",
                     *               "type": "application/vnd.sas.compute.session.request",
                     *               "responseType": "application/vnd.sas.compute.session"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/contexts?start=0&limit=10",
                     *           "uri": "/compute/contexts?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.context.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/contexts",
                     *           "uri": "/compute/contexts",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.context.summary"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "create",
                     *           "href": "/compute/contexts",
                     *           "uri": "/compute/contexts",
                     *           "type": "application/vnd.sas.compute.context.request"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ContextSummaryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    createContext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.context.request+json": components["schemas"]["ContextRequest"];
                "application/json": components["schemas"]["ContextRequest"];
            };
        };
        responses: {
            /** @description The new context */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.context+json": components["schemas"]["Context"];
                    "application/json": components["schemas"]["Context"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForContexts: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contexts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                contextId: components["parameters"]["ContextId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 4,
                     *       "id": "b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *       "name": "SAS Studio compute context",
                     *       "description": "For interactive work",
                     *       "launchContext": {
                     *         "contextName": "SAS Studio launcher context"
                     *       },
                     *       "launchType": "service",
                     *       "attributes": {
                     *         "sessionInactiveTimeout": 900
                     *       },
                     *       "environment": {
                     *         "options": [
                     *           "fullstimer"
                     *         ],
                     *         "autoExecLines": []
                     *       },
                     *       "createdBy": "SYSTEM",
                     *       "modifiedBy": "SYSTEM",
                     *       "creationTimeStamp": "2026-03-01T08:00:00.000Z",
                     *       "modifiedTimeStamp": "2026-03-01T08:00:00.000Z",
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "alternate",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context.summary"
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "createSession",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594/sessions",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594/sessions",
                     *           "type": "application/vnd.sas.compute.session.request",
                     *           "responseType": "application/vnd.sas.compute.session"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "update",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context",
                     *           "responseType": "application/vnd.sas.compute.context"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "updateWithRules",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context.request",
                     *           "responseType": "application/vnd.sas.compute.context"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "rules",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context.request"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.compute.context+json": components["schemas"]["Context"];
                    "application/vnd.sas.compute.context.summary+json": components["schemas"]["ContextSummary"];
                    "application/vnd.sas.compute.context.request+json": components["schemas"]["ContextWithRules"];
                    /**
                     * @example {
                     *       "version": 4,
                     *       "id": "b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *       "name": "SAS Studio compute context",
                     *       "description": "For interactive work",
                     *       "launchContext": {
                     *         "contextName": "SAS Studio launcher context"
                     *       },
                     *       "launchType": "service",
                     *       "attributes": {
                     *         "sessionInactiveTimeout": 900
                     *       },
                     *       "environment": {
                     *         "options": [
                     *           "fullstimer"
                     *         ],
                     *         "autoExecLines": []
                     *       },
                     *       "createdBy": "SYSTEM",
                     *       "modifiedBy": "SYSTEM",
                     *       "creationTimeStamp": "2026-03-01T08:00:00.000Z",
                     *       "modifiedTimeStamp": "2026-03-01T08:00:00.000Z",
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "alternate",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context.summary"
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "createSession",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594/sessions",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594/sessions",
                     *           "type": "application/vnd.sas.compute.session.request",
                     *           "responseType": "application/vnd.sas.compute.session"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "update",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context",
                     *           "responseType": "application/vnd.sas.compute.context"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "updateWithRules",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context.request",
                     *           "responseType": "application/vnd.sas.compute.context"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "rules",
                     *           "href": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "uri": "/compute/contexts/b3f0a6d2-8c41-4e57-92ad-60f1e7c8d594",
                     *           "type": "application/vnd.sas.compute.context.request"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Context"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateContext: {
        parameters: {
            query?: never;
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A UUID */
                contextId: components["parameters"]["ContextId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.context+json": components["schemas"]["ContextUpdateRequest"];
                "application/vnd.sas.compute.context.request+json": components["schemas"]["ContextRequest"];
                "application/json": components["schemas"]["ContextUpdateRequest"];
            };
        };
        responses: {
            /** @description The context as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.context+json": components["schemas"]["Context"];
                    "application/json": components["schemas"]["Context"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    deleteContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                contextId: components["parameters"]["ContextId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    headersForContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                contextId: components["parameters"]["ContextId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The context */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                contextId: components["parameters"]["ContextId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.sas.compute.session.request+json": components["schemas"]["SessionRequest"];
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description The new session. Its ETag is also that of its state. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "id": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *       "serverId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316",
                     *       "name": "nightly-report",
                     *       "description": "Runs the nightly report",
                     *       "owner": "tester",
                     *       "applicationName": "sas.cli",
                     *       "state": "pending",
                     *       "stateElapsedTime": 0,
                     *       "sessionConditionCode": 0,
                     *       "attributes": {
                     *         "homeDirectory": "/opt/sas/viya/config/var/run/compsrv/default/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316",
                     *         "sessionInactiveTimeout": 900
                     *       },
                     *       "environment": {
                     *         "options": [
                     *           "fullstimer"
                     *         ],
                     *         "autoExecLines": []
                     *       },
                     *       "creationTimeStamp": "2026-03-02T09:15:00.000Z",
                     *       "serviceAPIVersion": 6,
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "alternate",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "state",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "cancel",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state?value=canceled",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state?value=canceled"
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "execute",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.compute.job.request",
                     *           "responseType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "jobs",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "files",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.fileref.summary"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "assign",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "type": "application/vnd.sas.compute.fileref.request",
                     *           "responseType": "application/vnd.sas.compute.fileref"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "librefs",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/data",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/data",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.library.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "log",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listing",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "results",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "variables",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.variable"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "engines",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/engines",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/engines",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.data.engine"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "getFiles",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/files",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/files",
                     *           "type": "application/vnd.sas.compute.file.properties"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "getOption",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "updateOption",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "type": "text/plain",
                     *           "responseType": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "formats",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/formats",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/formats",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.format.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "informats",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/informats",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/informats",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.format.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "logAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listingAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "text/plain"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.compute.session+json": components["schemas"]["Session"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "id": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *       "serverId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316",
                     *       "name": "nightly-report",
                     *       "description": "Runs the nightly report",
                     *       "owner": "tester",
                     *       "applicationName": "sas.cli",
                     *       "state": "pending",
                     *       "stateElapsedTime": 0,
                     *       "sessionConditionCode": 0,
                     *       "attributes": {
                     *         "homeDirectory": "/opt/sas/viya/config/var/run/compsrv/default/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316",
                     *         "sessionInactiveTimeout": 900
                     *       },
                     *       "environment": {
                     *         "options": [
                     *           "fullstimer"
                     *         ],
                     *         "autoExecLines": []
                     *       },
                     *       "creationTimeStamp": "2026-03-02T09:15:00.000Z",
                     *       "serviceAPIVersion": 6,
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "alternate",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "state",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "cancel",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state?value=canceled",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state?value=canceled"
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "execute",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.compute.job.request",
                     *           "responseType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "jobs",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "files",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.fileref.summary"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "assign",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "type": "application/vnd.sas.compute.fileref.request",
                     *           "responseType": "application/vnd.sas.compute.fileref"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "librefs",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/data",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/data",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.library.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "log",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listing",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "results",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "variables",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.variable"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "engines",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/engines",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/engines",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.data.engine"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "getFiles",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/files",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/files",
                     *           "type": "application/vnd.sas.compute.file.properties"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "getOption",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "updateOption",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "type": "text/plain",
                     *           "responseType": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "formats",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/formats",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/formats",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.format.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "informats",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/informats",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/informats",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.format.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "logAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listingAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "text/plain"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getServers: {
        parameters: {
            query?: {
                /** @description Only this server */
                serverId?: components["parameters"]["OnlyServerId"];
                /** @description Only servers of this context */
                contextName?: components["parameters"]["OnlyContextName"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: {
                /** @description Full items or summaries; summaries without it. */
                "Accept-Item"?: components["parameters"]["AcceptServerItem"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of servers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["ServerSummaryCollection"];
                    "application/json": components["schemas"]["ServerSummaryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForServers: {
        parameters: {
            query?: {
                /** @description Only this server */
                serverId?: components["parameters"]["OnlyServerId"];
                /** @description Only servers of this context */
                contextName?: components["parameters"]["OnlyContextName"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of servers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.server+json": components["schemas"]["Server"];
                    "application/vnd.sas.compute.server.summary+json": components["schemas"]["ServerSummary"];
                    "application/json": components["schemas"]["Server"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    deleteServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    headersForServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getServerSessions: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: {
                /** @description Full items or summaries; summaries without it. */
                "Accept-Item"?: components["parameters"]["AcceptSessionItem"];
            };
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["SessionSummaryCollection"];
                    "application/json": components["schemas"]["SessionSummaryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    createServerSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.sas.compute.session.request+json": components["schemas"]["SessionRequest"];
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description The new session */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.session+json": components["schemas"]["Session"];
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForServerSessions: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getServerState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["ServerState"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForServerState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                serverId: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getSessions: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: {
                /** @description Full items or summaries; summaries without it. */
                "Accept-Item"?: components["parameters"]["AcceptSessionItem"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Session List",
                     *       "accept": "application/vnd.sas.compute.session.summary",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "version": 2,
                     *           "id": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "name": "nightly-report",
                     *           "owner": "tester",
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "type": "application/vnd.sas.compute.session"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "alternate",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "type": "application/vnd.sas.compute.session.summary"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "state",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *               "type": "text/plain"
                     *             },
                     *             {
                     *               "method": "DELETE",
                     *               "rel": "delete",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions?start=0&limit=10",
                     *           "uri": "/compute/sessions?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions",
                     *           "uri": "/compute/sessions",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.summary"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["SessionSummaryCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Session List",
                     *       "accept": "application/vnd.sas.compute.session.summary",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "version": 2,
                     *           "id": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "name": "nightly-report",
                     *           "owner": "tester",
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "type": "application/vnd.sas.compute.session"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "alternate",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "type": "application/vnd.sas.compute.session.summary"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "state",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *               "type": "text/plain"
                     *             },
                     *             {
                     *               "method": "DELETE",
                     *               "rel": "delete",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions?start=0&limit=10",
                     *           "uri": "/compute/sessions?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions",
                     *           "uri": "/compute/sessions",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.summary"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionSummaryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForSessions: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "id": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *       "serverId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316",
                     *       "name": "nightly-report",
                     *       "description": "Runs the nightly report",
                     *       "owner": "tester",
                     *       "applicationName": "sas.cli",
                     *       "state": "idle",
                     *       "stateElapsedTime": 21,
                     *       "sessionConditionCode": 0,
                     *       "attributes": {
                     *         "homeDirectory": "/opt/sas/viya/config/var/run/compsrv/default/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316",
                     *         "sessionInactiveTimeout": 900
                     *       },
                     *       "environment": {
                     *         "options": [
                     *           "fullstimer"
                     *         ],
                     *         "autoExecLines": []
                     *       },
                     *       "creationTimeStamp": "2026-03-02T09:15:00.000Z",
                     *       "serviceAPIVersion": 6,
                     *       "logStatistics": {
                     *         "lineCount": 14,
                     *         "modifiedTimeStamp": "2026-03-02T09:15:07.210Z"
                     *       },
                     *       "listingStatistics": {
                     *         "lineCount": 0,
                     *         "modifiedTimeStamp": "2026-03-02T09:15:00.000Z"
                     *       },
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "alternate",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "state",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "cancel",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state?value=canceled",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state?value=canceled"
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "execute",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.compute.job.request",
                     *           "responseType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "jobs",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "files",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.fileref.summary"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "assign",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "type": "application/vnd.sas.compute.fileref.request",
                     *           "responseType": "application/vnd.sas.compute.fileref"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "librefs",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/data",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/data",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.library.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "log",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listing",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "results",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "variables",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.variable"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "engines",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/engines",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/engines",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.data.engine"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "getFiles",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/files",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/files",
                     *           "type": "application/vnd.sas.compute.file.properties"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "getOption",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "updateOption",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "type": "text/plain",
                     *           "responseType": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "formats",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/formats",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/formats",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.format.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "informats",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/informats",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/informats",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.format.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "logAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listingAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "text/plain"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.compute.session+json": components["schemas"]["Session"];
                    "application/vnd.sas.compute.session.summary+json": components["schemas"]["SessionSummary"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "id": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *       "serverId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316",
                     *       "name": "nightly-report",
                     *       "description": "Runs the nightly report",
                     *       "owner": "tester",
                     *       "applicationName": "sas.cli",
                     *       "state": "idle",
                     *       "stateElapsedTime": 21,
                     *       "sessionConditionCode": 0,
                     *       "attributes": {
                     *         "homeDirectory": "/opt/sas/viya/config/var/run/compsrv/default/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316",
                     *         "sessionInactiveTimeout": 900
                     *       },
                     *       "environment": {
                     *         "options": [
                     *           "fullstimer"
                     *         ],
                     *         "autoExecLines": []
                     *       },
                     *       "creationTimeStamp": "2026-03-02T09:15:00.000Z",
                     *       "serviceAPIVersion": 6,
                     *       "logStatistics": {
                     *         "lineCount": 14,
                     *         "modifiedTimeStamp": "2026-03-02T09:15:07.210Z"
                     *       },
                     *       "listingStatistics": {
                     *         "lineCount": 0,
                     *         "modifiedTimeStamp": "2026-03-02T09:15:00.000Z"
                     *       },
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "alternate",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "state",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "cancel",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state?value=canceled",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/state?value=canceled"
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "execute",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.compute.job.request",
                     *           "responseType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "jobs",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "files",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.fileref.summary"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "assign",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/filerefs",
                     *           "type": "application/vnd.sas.compute.fileref.request",
                     *           "responseType": "application/vnd.sas.compute.fileref"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "librefs",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/data",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/data",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.library.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "log",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listing",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "results",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "variables",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.variable"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "engines",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/engines",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/engines",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.data.engine"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "getFiles",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/files",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/files",
                     *           "type": "application/vnd.sas.compute.file.properties"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "getOption",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "updateOption",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/options/{optionName}",
                     *           "type": "text/plain",
                     *           "responseType": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "formats",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/formats",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/formats",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.format.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "informats",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/informats",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/informats",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.format.summary"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "logAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listingAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "text/plain"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    headersForSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getSessionState: {
        parameters: {
            query?: {
                /** @description Seconds to wait for another state, at most 60; more counts as 60. Without `If-None-Match` there is no wait. */
                wait?: components["parameters"]["StateWait"];
            };
            header?: {
                /** @description The entity tag of the state the client has seen. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example idle */
                    "text/plain": components["schemas"]["SessionState"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateSessionState: {
        parameters: {
            query?: {
                /** @description The state to go to. A request that has neither this nor `state` is a 400 of the operation. */
                value?: components["parameters"]["NewSessionState"];
                /**
                 * @deprecated
                 * @description The older name of `value`, as the vendor's sample of a session still links it.
                 */
                state?: components["parameters"]["NewSessionStateOld"];
            };
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as a word */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example canceled */
                    "text/plain": components["schemas"]["StateChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    headersForSessionState: {
        parameters: {
            query?: {
                /** @description Seconds to wait for another state, at most 60; more counts as 60. Without `If-None-Match` there is no wait. */
                wait?: components["parameters"]["StateWait"];
            };
            header?: {
                /** @description The entity tag of the state the client has seen. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getJobs: {
        parameters: {
            query?: {
                /** @description Only this job */
                jobId?: components["parameters"]["OnlyJobId"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Current Jobs",
                     *       "accept": "application/vnd.sas.compute.job",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "version": 1,
                     *           "id": "7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "sessionId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "state": "completed",
                     *           "stateElapsedTime": 3,
                     *           "creationTimeStamp": "2026-03-02T09:15:12.480Z",
                     *           "name": "totals",
                     *           "completedTimeStamp": "2026-03-02T09:15:13.105Z",
                     *           "jobConditionCode": 0,
                     *           "logStatistics": {
                     *             "lineCount": 9,
                     *             "modifiedTimeStamp": "2026-03-02T09:15:13.101Z"
                     *           },
                     *           "listingStatistics": {
                     *             "lineCount": 0,
                     *             "modifiedTimeStamp": "2026-03-02T09:15:12.480Z"
                     *           },
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *               "type": "application/vnd.sas.compute.job"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "state",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *               "type": "text/plain"
                     *             },
                     *             {
                     *               "method": "PUT",
                     *               "rel": "cancel",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *               "type": null
                     *             },
                     *             {
                     *               "method": "DELETE",
                     *               "rel": "delete",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *               "type": null
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "log",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *               "type": "application/vnd.sas.collection",
                     *               "itemType": "application/vnd.sas.compute.log.line"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "logAsText",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *               "type": "text/plain"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "listing",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *               "type": "application/vnd.sas.collection",
                     *               "itemType": "application/vnd.sas.compute.log.line"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "listingAsText",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *               "type": "text/plain"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "results",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *               "type": "application/vnd.sas.collection"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "up",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "type": "application/vnd.sas.compute.session"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs?start=0&limit=10",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "create",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["JobCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Current Jobs",
                     *       "accept": "application/vnd.sas.compute.job",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "version": 1,
                     *           "id": "7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "sessionId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "state": "completed",
                     *           "stateElapsedTime": 3,
                     *           "creationTimeStamp": "2026-03-02T09:15:12.480Z",
                     *           "name": "totals",
                     *           "completedTimeStamp": "2026-03-02T09:15:13.105Z",
                     *           "jobConditionCode": 0,
                     *           "logStatistics": {
                     *             "lineCount": 9,
                     *             "modifiedTimeStamp": "2026-03-02T09:15:13.101Z"
                     *           },
                     *           "listingStatistics": {
                     *             "lineCount": 0,
                     *             "modifiedTimeStamp": "2026-03-02T09:15:12.480Z"
                     *           },
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *               "type": "application/vnd.sas.compute.job"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "state",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *               "type": "text/plain"
                     *             },
                     *             {
                     *               "method": "PUT",
                     *               "rel": "cancel",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *               "type": null
                     *             },
                     *             {
                     *               "method": "DELETE",
                     *               "rel": "delete",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *               "type": null
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "log",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *               "type": "application/vnd.sas.collection",
                     *               "itemType": "application/vnd.sas.compute.log.line"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "logAsText",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *               "type": "text/plain"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "listing",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *               "type": "application/vnd.sas.collection",
                     *               "itemType": "application/vnd.sas.compute.log.line"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "listingAsText",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *               "type": "text/plain"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "results",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *               "type": "application/vnd.sas.collection"
                     *             },
                     *             {
                     *               "method": "GET",
                     *               "rel": "up",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *               "type": "application/vnd.sas.compute.session"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs?start=0&limit=10",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "POST",
                     *           "rel": "create",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JobCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.job.request+json": components["schemas"]["JobRequest"];
                "application/json": components["schemas"]["JobRequest"];
            };
        };
        responses: {
            /** @description The new job, without the name, description and code of the request */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "id": "7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *       "sessionId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *       "state": "pending",
                     *       "stateElapsedTime": 0,
                     *       "creationTimeStamp": "2026-03-02T09:15:12.480Z",
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "state",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "cancel",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *           "type": null
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": null
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "log",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "logAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listing",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listingAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "results",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "type": "application/vnd.sas.collection"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.compute.job+json": components["schemas"]["Job"];
                    /**
                     * @example {
                     *       "version": 1,
                     *       "id": "7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *       "sessionId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *       "state": "pending",
                     *       "stateElapsedTime": 0,
                     *       "creationTimeStamp": "2026-03-02T09:15:12.480Z",
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "state",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "cancel",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *           "type": null
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": null
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "log",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "logAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listing",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listingAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "results",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "type": "application/vnd.sas.collection"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForJobs: {
        parameters: {
            query?: {
                /** @description Only this job */
                jobId?: components["parameters"]["OnlyJobId"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "id": "7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *       "sessionId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *       "state": "completed",
                     *       "stateElapsedTime": 3,
                     *       "creationTimeStamp": "2026-03-02T09:15:12.480Z",
                     *       "name": "totals",
                     *       "completedTimeStamp": "2026-03-02T09:15:13.105Z",
                     *       "jobConditionCode": 0,
                     *       "logStatistics": {
                     *         "lineCount": 9,
                     *         "modifiedTimeStamp": "2026-03-02T09:15:13.101Z"
                     *       },
                     *       "listingStatistics": {
                     *         "lineCount": 0,
                     *         "modifiedTimeStamp": "2026-03-02T09:15:12.480Z"
                     *       },
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "state",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "cancel",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *           "type": null
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": null
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "log",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "logAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listing",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listingAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "results",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "type": "application/vnd.sas.collection"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.compute.job+json": components["schemas"]["Job"];
                    /**
                     * @example {
                     *       "version": 1,
                     *       "id": "7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *       "sessionId": "5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *       "state": "completed",
                     *       "stateElapsedTime": 3,
                     *       "creationTimeStamp": "2026-03-02T09:15:12.480Z",
                     *       "name": "totals",
                     *       "completedTimeStamp": "2026-03-02T09:15:13.105Z",
                     *       "jobConditionCode": 0,
                     *       "logStatistics": {
                     *         "lineCount": 9,
                     *         "modifiedTimeStamp": "2026-03-02T09:15:13.101Z"
                     *       },
                     *       "listingStatistics": {
                     *         "lineCount": 0,
                     *         "modifiedTimeStamp": "2026-03-02T09:15:12.480Z"
                     *       },
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "state",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "PUT",
                     *           "rel": "cancel",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/state?value=canceled",
                     *           "type": null
                     *         },
                     *         {
                     *           "method": "DELETE",
                     *           "rel": "delete",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": null
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "log",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "logAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listing",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "listingAsText",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "text/plain"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "results",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "type": "application/vnd.sas.collection"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    deleteJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    headersForJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getJobState: {
        parameters: {
            query?: {
                /** @description Seconds to wait for another state, at most 60; more counts as 60. Without `If-None-Match` there is no wait. */
                wait?: components["parameters"]["StateWait"];
            };
            header?: {
                /** @description The entity tag of the state the client has seen. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example running */
                    "text/plain": components["schemas"]["JobState"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateJobState: {
        parameters: {
            query: {
                /** @description The state to go to. */
                value: components["parameters"]["NewState"];
            };
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for, as a word */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example canceled */
                    "text/plain": components["schemas"]["StateChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    headersForJobState: {
        parameters: {
            query?: {
                /** @description Seconds to wait for another state, at most 60; more counts as 60. Without `If-None-Match` there is no wait. */
                wait?: components["parameters"]["StateWait"];
            };
            header?: {
                /** @description The entity tag of the state the client has seen. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getJobLog: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most lines a page may hold. */
                limit?: components["parameters"]["LineLimit"];
                /** @description Only lines of these types, joined by a bar: `error|warning`. */
                type?: components["parameters"]["LineType"];
                /** @description Seconds to wait for a first line or the end of the job. When they are over the page is empty, with 200. */
                timeout?: components["parameters"]["LineTimeout"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Job Log",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 9,
                     *       "items": [
                     *         {
                     *           "line": "1    data _null_;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "2      total = 6 * 7;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "3      put total=;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "4    run;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "total=42",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "NOTE: DATA statement used (Total process time):",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      real time           0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      cpu time            0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["JobLogCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Job Log",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 9,
                     *       "items": [
                     *         {
                     *           "line": "1    data _null_;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "2      total = 6 * 7;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "3      put total=;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "4    run;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "total=42",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "NOTE: DATA statement used (Total process time):",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      real time           0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      cpu time            0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JobLogCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    streamJobLogAsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.output.stream.file.request+json": components["schemas"]["OutputStreamFileRequest"];
                "application/json": components["schemas"]["OutputStreamFileRequest"];
            };
        };
        responses: {
            /** @description The file */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.file+json": components["schemas"]["FileResource"];
                    "application/json": components["schemas"]["FileResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForJobLog: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most lines a page may hold. */
                limit?: components["parameters"]["LineLimit"];
                /** @description Only lines of these types, joined by a bar: `error|warning`. */
                type?: components["parameters"]["LineType"];
                /** @description Seconds to wait for a first line or the end of the job. When they are over the page is empty, with 200. */
                timeout?: components["parameters"]["LineTimeout"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getJobLogAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example 1    data _null_;
                     *     2      total = 6 * 7;
                     *     3      put total=;
                     *     4    run;
                     *
                     *     total=42
                     *     NOTE: DATA statement used (Total process time):
                     *           real time           0.00 seconds
                     *           cpu time            0.00 seconds
                     */
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForJobLogAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getJobLogContent: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most lines a page may hold. */
                limit?: components["parameters"]["LineLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Job Log",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 9,
                     *       "items": [
                     *         {
                     *           "line": "1    data _null_;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "2      total = 6 * 7;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "3      put total=;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "4    run;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "total=42",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "NOTE: DATA statement used (Total process time):",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      real time           0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      cpu time            0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["JobLogCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Job Log",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 9,
                     *       "items": [
                     *         {
                     *           "line": "1    data _null_;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "2      total = 6 * 7;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "3      put total=;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "4    run;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "total=42",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "NOTE: DATA statement used (Total process time):",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      real time           0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      cpu time            0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/log/content?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JobLogCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getSessionLog: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most lines a page may hold. */
                limit?: components["parameters"]["LineLimit"];
                /** @description Only lines of these types, joined by a bar: `error|warning`. */
                type?: components["parameters"]["LineType"];
                /** @description Seconds to wait for a first line or the end of the job. When they are over the page is empty, with 200. */
                timeout?: components["parameters"]["LineTimeout"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Session Log",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 9,
                     *       "items": [
                     *         {
                     *           "line": "1    data _null_;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "2      total = 6 * 7;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "3      put total=;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "4    run;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "total=42",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "NOTE: DATA statement used (Total process time):",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      real time           0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      cpu time            0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["SessionLogCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Session Log",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 9,
                     *       "items": [
                     *         {
                     *           "line": "1    data _null_;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "2      total = 6 * 7;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "3      put total=;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "4    run;",
                     *           "type": "source",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "total=42",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "NOTE: DATA statement used (Total process time):",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      real time           0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "      cpu time            0.00 seconds",
                     *           "type": "note",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/log?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionLogCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    streamSessionLogAsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.output.stream.file.request+json": components["schemas"]["OutputStreamFileRequest"];
                "application/json": components["schemas"]["OutputStreamFileRequest"];
            };
        };
        responses: {
            /** @description The file */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.file+json": components["schemas"]["FileResource"];
                    "application/json": components["schemas"]["FileResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForSessionLog: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most lines a page may hold. */
                limit?: components["parameters"]["LineLimit"];
                /** @description Only lines of these types, joined by a bar: `error|warning`. */
                type?: components["parameters"]["LineType"];
                /** @description Seconds to wait for a first line or the end of the job. When they are over the page is empty, with 200. */
                timeout?: components["parameters"]["LineTimeout"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getSessionLogAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example 1    data _null_;
                     *     2      total = 6 * 7;
                     *     3      put total=;
                     *     4    run;
                     *
                     *     total=42
                     *     NOTE: DATA statement used (Total process time):
                     *           real time           0.00 seconds
                     *           cpu time            0.00 seconds
                     */
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForSessionLogAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getJobListing: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most lines a page may hold. */
                limit?: components["parameters"]["LineLimit"];
                /** @description Only lines of these types, joined by a bar: `error|warning`. */
                type?: components["parameters"]["LineType"];
                /** @description Seconds to wait for a first line or the end of the job. When they are over the page is empty, with 200. */
                timeout?: components["parameters"]["LineTimeout"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Job Listing",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 5,
                     *       "items": [
                     *         {
                     *           "line": "                          Order totals",
                     *           "type": "title",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "title",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "Region     Orders",
                     *           "type": "hilighted",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "North          12",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "South          30",
                     *           "type": "normal",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["JobListingCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Job Listing",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 5,
                     *       "items": [
                     *         {
                     *           "line": "                          Order totals",
                     *           "type": "title",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "title",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "Region     Orders",
                     *           "type": "hilighted",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "North          12",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "South          30",
                     *           "type": "normal",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JobListingCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    streamJobListingAsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.output.stream.file.request+json": components["schemas"]["OutputStreamFileRequest"];
                "application/json": components["schemas"]["OutputStreamFileRequest"];
            };
        };
        responses: {
            /** @description The file */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.file+json": components["schemas"]["FileResource"];
                    "application/json": components["schemas"]["FileResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForJobListing: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most lines a page may hold. */
                limit?: components["parameters"]["LineLimit"];
                /** @description Only lines of these types, joined by a bar: `error|warning`. */
                type?: components["parameters"]["LineType"];
                /** @description Seconds to wait for a first line or the end of the job. When they are over the page is empty, with 200. */
                timeout?: components["parameters"]["LineTimeout"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getJobListingAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole listing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Order totals
                     *
                     *     Region     Orders
                     *     North          12
                     *     South          30
                     */
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForJobListingAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole listing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getSessionListing: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most lines a page may hold. */
                limit?: components["parameters"]["LineLimit"];
                /** @description Only lines of these types, joined by a bar: `error|warning`. */
                type?: components["parameters"]["LineType"];
                /** @description Seconds to wait for a first line or the end of the job. When they are over the page is empty, with 200. */
                timeout?: components["parameters"]["LineTimeout"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Session Listing",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 5,
                     *       "items": [
                     *         {
                     *           "line": "                          Order totals",
                     *           "type": "title",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "title",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "Region     Orders",
                     *           "type": "hilighted",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "North          12",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "South          30",
                     *           "type": "normal",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["SessionListingCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Session Listing",
                     *       "accept": "application/vnd.sas.compute.log.line",
                     *       "start": 0,
                     *       "limit": 100,
                     *       "count": 5,
                     *       "items": [
                     *         {
                     *           "line": "                          Order totals",
                     *           "type": "title",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "",
                     *           "type": "title",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "Region     Orders",
                     *           "type": "hilighted",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "North          12",
                     *           "type": "normal",
                     *           "version": 1
                     *         },
                     *         {
                     *           "line": "South          30",
                     *           "type": "normal",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "first",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "last",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/listing?start=0&limit=100",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.log.line"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionListingCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    streamSessionListingAsFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.output.stream.file.request+json": components["schemas"]["OutputStreamFileRequest"];
                "application/json": components["schemas"]["OutputStreamFileRequest"];
            };
        };
        responses: {
            /** @description The file */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.file+json": components["schemas"]["FileResource"];
                    "application/json": components["schemas"]["FileResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForSessionListing: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most lines a page may hold. */
                limit?: components["parameters"]["LineLimit"];
                /** @description Only lines of these types, joined by a bar: `error|warning`. */
                type?: components["parameters"]["LineType"];
                /** @description Seconds to wait for a first line or the end of the job. When they are over the page is empty, with 200. */
                timeout?: components["parameters"]["LineTimeout"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getSessionListingAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole listing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Order totals
                     *
                     *     Region     Orders
                     *     North          12
                     *     South          30
                     */
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForSessionListingAsText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole listing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getJobResults: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Results",
                     *       "accept": "application/vnd.sas.compute.result",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "id": "a41f0c92",
                     *           "name": "Order totals",
                     *           "type": "ODS",
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results/a41f0c92/sashtml.htm",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results/a41f0c92/sashtml.htm",
                     *               "type": "*\/*"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results?start=0&limit=10",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["ResultCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Results",
                     *       "accept": "application/vnd.sas.compute.result",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "id": "a41f0c92",
                     *           "name": "Order totals",
                     *           "type": "ODS",
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results/a41f0c92/sashtml.htm",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results/a41f0c92/sashtml.htm",
                     *               "type": "*\/*"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results?start=0&limit=10",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8/results",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/jobs/7C2E9A10-54BD-4F0E-8A37-1D6B3E95F2C8",
                     *           "type": "application/vnd.sas.compute.job"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResultCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForJobResults: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                jobId: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getSessionResults: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Results",
                     *       "accept": "application/vnd.sas.compute.result",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "id": "a41f0c92",
                     *           "name": "Order totals",
                     *           "type": "ODS",
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results/a41f0c92/sashtml.htm",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results/a41f0c92/sashtml.htm",
                     *               "type": "*\/*"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results?start=0&limit=10",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["ResultCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Results",
                     *       "accept": "application/vnd.sas.compute.result",
                     *       "start": 0,
                     *       "limit": 10,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "id": "a41f0c92",
                     *           "name": "Order totals",
                     *           "type": "ODS",
                     *           "links": [
                     *             {
                     *               "method": "GET",
                     *               "rel": "self",
                     *               "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results/a41f0c92/sashtml.htm",
                     *               "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results/a41f0c92/sashtml.htm",
                     *               "type": "*\/*"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results?start=0&limit=10",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results?start=0&limit=10",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/results",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.result"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "up",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000",
                     *           "type": "application/vnd.sas.compute.session"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResultCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForSessionResults: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getResultContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                resultId: components["parameters"]["ResultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForResultContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                resultId: components["parameters"]["ResultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getVariables: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most variables a page may hold. */
                limit?: components["parameters"]["VariableLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of variables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Session Variables",
                     *       "accept": "application/vnd.sas.compute.session.variable",
                     *       "start": 0,
                     *       "limit": 50,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "version": 1,
                     *           "name": "SYSJOBID",
                     *           "scope": "AUTOMATIC",
                     *           "value": "4711"
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables?start=0&limit=50",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables?start=0&limit=50",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.variable"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.variable"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/vnd.sas.collection+json": components["schemas"]["SessionVariableCollection"];
                    /**
                     * @example {
                     *       "version": 2,
                     *       "name": "Session Variables",
                     *       "accept": "application/vnd.sas.compute.session.variable",
                     *       "start": 0,
                     *       "limit": 50,
                     *       "count": 1,
                     *       "items": [
                     *         {
                     *           "version": 1,
                     *           "name": "SYSJOBID",
                     *           "scope": "AUTOMATIC",
                     *           "value": "4711"
                     *         }
                     *       ],
                     *       "links": [
                     *         {
                     *           "method": "GET",
                     *           "rel": "self",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables?start=0&limit=50",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables?start=0&limit=50",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.variable"
                     *         },
                     *         {
                     *           "method": "GET",
                     *           "rel": "collection",
                     *           "href": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "uri": "/compute/sessions/5d0c1f7e-3a52-4b1e-9f68-27c4ad90e316-ses0000/variables",
                     *           "type": "application/vnd.sas.collection",
                     *           "itemType": "application/vnd.sas.compute.session.variable"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionVariableCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForVariables: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most variables a page may hold. */
                limit?: components["parameters"]["VariableLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of variables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                variableName: components["parameters"]["VariableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variable */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "name": "SYSJOBID",
                     *       "scope": "AUTOMATIC",
                     *       "value": "4711"
                     *     }
                     */
                    "application/vnd.sas.compute.session.variable": components["schemas"]["Variable"];
                    /**
                     * @example {
                     *       "version": 1,
                     *       "name": "SYSJOBID",
                     *       "scope": "AUTOMATIC",
                     *       "value": "4711"
                     *     }
                     */
                    "application/json": components["schemas"]["Variable"];
                    /** @example 4711 */
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                variableName: components["parameters"]["VariableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variable */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getOptionValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                optionName: components["parameters"]["OptionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateOptionValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                optionName: components["parameters"]["OptionName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
            };
        };
        responses: {
            /** @description The new value */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForOptionValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                optionName: components["parameters"]["OptionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getOptionValueFull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                optionName: components["parameters"]["OptionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The option */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.session.option+json": components["schemas"]["SessionOption"];
                    "application/json": components["schemas"]["SessionOption"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForOptionValueFull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                optionName: components["parameters"]["OptionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The option */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getFilerefs: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description Full items; summaries without it. */
                "Accept-Item"?: components["parameters"]["AcceptFilerefItem"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of filerefs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["FilerefSummaryCollection"];
                    "application/json": components["schemas"]["FilerefSummaryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    assignFileref: {
        parameters: {
            query?: {
                /** @description A fileref that the path is relative to */
                parent?: components["parameters"]["Parent"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.fileref.request+json": components["schemas"]["FilerefRequest"];
                "application/json": components["schemas"]["FilerefRequest"];
            };
        };
        responses: {
            /** @description The fileref */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.fileref+json": components["schemas"]["Fileref"];
                    "application/json": components["schemas"]["Fileref"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForFilerefs: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of filerefs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getFileref: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fileref */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.fileref+json": components["schemas"]["Fileref"];
                    "application/json": components["schemas"]["Fileref"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    deleteFileref: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fileref is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    headersForFileref: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fileref */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getFilerefSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.fileref.summary+json": components["schemas"]["FilerefSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getDirectoryFileref: {
        parameters: {
            query: {
                /** @description Name in the directory */
                member: components["parameters"]["Member"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.fileref.directory.member+json": components["schemas"]["DirMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getFile: {
        parameters: {
            query?: {
                /** @description Name in the directory, where the fileref stands for one */
                member?: components["parameters"]["OptionalMember"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateFileContent: {
        parameters: {
            query?: {
                /** @description Name in the directory, where the fileref stands for one */
                member?: components["parameters"]["OptionalMember"];
            };
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        /** @description An empty body makes an empty file. */
        requestBody?: {
            content: {
                "application/octet-stream": string;
                "*/*": string;
            };
        };
        responses: {
            /** @description The content is written */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    appendFileContent: {
        parameters: {
            query?: {
                /** @description Name in the directory, where the fileref stands for one */
                member?: components["parameters"]["OptionalMember"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
                "*/*": string;
            };
        };
        responses: {
            /** @description The content is written */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    headersForGetFile: {
        parameters: {
            query?: {
                /** @description Name in the directory, where the fileref stands for one */
                member?: components["parameters"]["OptionalMember"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getDirectoryFilerefContents: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                fileref: components["parameters"]["Fileref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["DirectoryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getWorkingDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The properties */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.file.properties+json": components["schemas"]["FileProperties"];
                    "application/json": components["schemas"]["FileProperties"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getFileorDirectoryProperties: {
        parameters: {
            query?: {
                /** @description Resolve variables in the path */
                expandPath?: components["parameters"]["ExpandPath"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The properties */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.file.properties+json": components["schemas"]["FileProperties"];
                    "application/json": components["schemas"]["FileProperties"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateFileOrDirectoryOnSystem: {
        parameters: {
            query?: {
                /** @description Replace what is there */
                overwrite?: components["parameters"]["Overwrite"];
                /** @description Resolve variables in the path */
                expandPath?: components["parameters"]["ExpandPath"];
            };
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.file.properties+json": components["schemas"]["FilePropertiesRequest"];
                "application/json": components["schemas"]["FilePropertiesRequest"];
            };
        };
        responses: {
            /** @description The properties as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.file.properties+json": components["schemas"]["FileChange"];
                    "application/json": components["schemas"]["FileChange"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteFileOrDirectoryFromSystem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    headersForFileorDirectoryProperties: {
        parameters: {
            query?: {
                /** @description Resolve variables in the path */
                expandPath?: components["parameters"]["ExpandPath"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The properties */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    createFileOrDirectory: {
        parameters: {
            query?: {
                /** @description Resolve variables in the path */
                expandPath?: components["parameters"]["ExpandPath"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.file.properties+json": components["schemas"]["FilePropertiesRequest"];
            };
        };
        responses: {
            /** @description The properties of what was made */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.file.properties+json": components["schemas"]["FileProperties"];
                    "application/json": components["schemas"]["FileProperties"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    copyFileOrDirectory: {
        parameters: {
            query?: {
                /** @description Replace what is there */
                overwrite?: components["parameters"]["Overwrite"];
                /** @description Resolve variables in the path */
                expandPath?: components["parameters"]["ExpandPath"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.file.request+json": components["schemas"]["FileRequest"];
            };
        };
        responses: {
            /** @description The properties of the copy */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.file.properties+json": components["schemas"]["FileProperties"];
                    "application/json": components["schemas"]["FileProperties"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getDirectoryMembers: {
        parameters: {
            query?: {
                /** @description Hidden files too */
                showAll?: components["parameters"]["ShowAll"];
                /** @description Resolve variables in the path */
                expandPath?: components["parameters"]["ExpandPath"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["FilePropertiesCollection"];
                    "application/json": components["schemas"]["FilePropertiesCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getFileContentFromSystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateFileContentOnSystem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                /** @description A whole path in one segment, with `/` written `~fs~`, `\` `~rs~`, `;` `~sc~` and `~` `~~`. */
                filePath: components["parameters"]["FilePath"];
            };
            cookie?: never;
        };
        /** @description An empty body makes an empty file. */
        requestBody?: {
            content: {
                "application/octet-stream": string;
                "*/*": string;
            };
        };
        responses: {
            /** @description The properties of the file */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.file.properties+json": components["schemas"]["FileProperties"];
                    "application/json": components["schemas"]["FileProperties"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    getStoredFiles: {
        parameters: {
            query?: {
                /** @description What the file belongs to */
                parentUri?: components["parameters"]["ParentUri"];
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["FileResourceCollection"];
                    "application/json": components["schemas"]["FileResourceCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    createStoredFile: {
        parameters: {
            query?: {
                /** @description What the file belongs to */
                parentUri?: components["parameters"]["ParentUri"];
                /** @description What kind of document it is */
                typeDefName?: components["parameters"]["TypeDefName"];
            };
            header?: {
                /** @description Its `filename` is the name of the file */
                "Content-Disposition"?: components["parameters"]["ContentDisposition"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description An empty body makes an empty file. */
        requestBody?: {
            content: {
                "application/octet-stream": string;
                "*/*": string;
            };
        };
        responses: {
            /** @description The file */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.file+json": components["schemas"]["FileResource"];
                    "application/json": components["schemas"]["FileResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getStoredFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.file+json": components["schemas"]["FileResource"];
                    "application/json": components["schemas"]["FileResource"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    deleteStoredFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getStoredFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A UUID */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateStoredFileContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A UUID */
                fileId: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /** @description An empty body makes an empty file. */
        requestBody?: {
            content: {
                "application/octet-stream": string;
                "*/*": string;
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.file+json": components["schemas"]["FileResource"];
                    "application/json": components["schemas"]["FileResource"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    getLibraries: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description Look at the disk again */
                noCache?: components["parameters"]["NoCache"];
            };
            header?: {
                /** @description Full items or summaries; summaries without it. */
                "Accept-Item"?: components["parameters"]["AcceptLibraryItem"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of libraries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["LibrarySummaryCollection"];
                    "application/json": components["schemas"]["LibrarySummaryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    createLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.library.request+json": components["schemas"]["LibraryRequest"];
                "application/json": components["schemas"]["LibraryRequest"];
            };
        };
        responses: {
            /** @description The library is assigned */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.library+json": components["schemas"]["Library"];
                    "application/json": components["schemas"]["Library"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForSessionLibraries: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["Limit"];
                /** @description Look at the disk again */
                noCache?: components["parameters"]["NoCache"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of libraries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The library */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.library+json": components["schemas"]["Library"];
                    "application/json": components["schemas"]["Library"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    deleteLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The library is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    headersForLibrary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The library */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getLibrarySummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.library.summary+json": components["schemas"]["LibrarySummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getTables: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
                /** @description Look at the disk again */
                noCache?: components["parameters"]["NoCache"];
            };
            header?: {
                /** @description Full items; summaries without it. */
                "Accept-Item"?: components["parameters"]["AcceptTableItem"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tables */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["TableSummaryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    ETag: components["headers"]["PossibleETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table+json": components["schemas"]["TableInfo"];
                    "application/json": components["schemas"]["TableInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateTable: {
        parameters: {
            query?: never;
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.data.table+json": components["schemas"]["TableUpdateRequest"];
                "application/json": components["schemas"]["TableUpdateRequest"];
            };
        };
        responses: {
            /** @description The table as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["PossibleETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table+json": components["schemas"]["TableInfo"];
                    "application/json": components["schemas"]["TableInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    deleteTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    headersForTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table */
            200: {
                headers: {
                    ETag: components["headers"]["PossibleETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getTableSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table.summary+json": components["schemas"]["TableSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    createView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.data.table.view.request+json": components["schemas"]["ViewRequest"];
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description The view, as a table */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table+json": components["schemas"]["TableInfo"];
                    "application/json": components["schemas"]["TableInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getColumns: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of columns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["ColumnCollection"];
                    "application/json": components["schemas"]["ColumnCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getColumnsWithRequest: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.sas.compute.data.table.columns.request+json": components["schemas"]["ColumnsRequest"];
                "application/json": components["schemas"]["ColumnsRequest"];
            };
        };
        responses: {
            /** @description A page of columns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["ColumnCollection"];
                    "application/json": components["schemas"]["ColumnCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForColumns: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of columns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
                columnName: components["parameters"]["ColumnName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The column */
            200: {
                headers: {
                    ETag: components["headers"]["PossibleETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table.column+json": components["schemas"]["Column"];
                    "application/json": components["schemas"]["Column"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    updateColumn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The current entity tag. The operation needs it, yet it is not required here, since a request without it is answered 428 by the operation and not refused as invalid. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
                columnName: components["parameters"]["ColumnName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.data.table.column+json": components["schemas"]["ColumnUpdateRequest"];
                "application/json": components["schemas"]["ColumnUpdateRequest"];
            };
        };
        responses: {
            /** @description The column as it is now */
            200: {
                headers: {
                    ETag: components["headers"]["PossibleETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table.column+json": components["schemas"]["Column"];
                    "application/json": components["schemas"]["Column"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    headersForColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
                columnName: components["parameters"]["ColumnName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The column */
            200: {
                headers: {
                    ETag: components["headers"]["PossibleETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getRows: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
                /** @description Formatted values (the default) or raw ones */
                format?: components["parameters"]["FormatValues"];
                /** @description Row numbers as a first cell */
                includeIndex?: components["parameters"]["IncludeIndex"];
                /** @description A WHERE clause, without the word */
                where?: components["parameters"]["Where"];
                /** @description Column names as a first row */
                includeColumnNames?: components["parameters"]["IncludeColumnNames"];
                /** @description Formats for missing values too */
                formatMissingValues?: components["parameters"]["FormatMissingValues"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["RowCollection"];
                    "application/json": components["schemas"]["RowCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getRowsWithRequest: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
                /** @description Formatted values (the default) or raw ones */
                format?: components["parameters"]["FormatValues"];
                /** @description Row numbers as a first cell */
                includeIndex?: components["parameters"]["IncludeIndex"];
                /** @description Formats for missing values too */
                formatMissingValues?: components["parameters"]["FormatMissingValues"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.data.table.rows.request+json": components["schemas"]["RowsRequest"];
                "application/json": components["schemas"]["RowsRequest"];
            };
        };
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["RowCollection"];
                    "application/json": components["schemas"]["RowCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForRow: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
                /** @description Formatted values (the default) or raw ones */
                format?: components["parameters"]["FormatValues"];
                /** @description Row numbers as a first cell */
                includeIndex?: components["parameters"]["IncludeIndex"];
                /** @description A WHERE clause, without the word */
                where?: components["parameters"]["Where"];
                /** @description Column names as a first row */
                includeColumnNames?: components["parameters"]["IncludeColumnNames"];
                /** @description Formats for missing values too */
                formatMissingValues?: components["parameters"]["FormatMissingValues"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getRowsAsCSV: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most rows to return; without it, all of them. */
                limit?: components["parameters"]["AllRowsLimit"];
                /** @description Formatted values (the default) or raw ones */
                format?: components["parameters"]["FormatValues"];
                /** @description Row numbers as a first cell */
                includeIndex?: components["parameters"]["IncludeIndex"];
                /** @description A WHERE clause, without the word */
                where?: components["parameters"]["Where"];
                /** @description Column names as a first row */
                includeColumnNames?: components["parameters"]["IncludeColumnNames"];
                columnSeparator?: components["parameters"]["ColumnSeparator"];
                rowSeparator?: components["parameters"]["RowSeparator"];
                enableQuoting?: components["parameters"]["EnableQuoting"];
                enableEscaping?: components["parameters"]["EnableEscaping"];
                /** @description Formats for missing values too */
                formatMissingValues?: components["parameters"]["FormatMissingValues"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForRowsAsCSV: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most rows to return; without it, all of them. */
                limit?: components["parameters"]["AllRowsLimit"];
                /** @description Formatted values (the default) or raw ones */
                format?: components["parameters"]["FormatValues"];
                /** @description Row numbers as a first cell */
                includeIndex?: components["parameters"]["IncludeIndex"];
                /** @description A WHERE clause, without the word */
                where?: components["parameters"]["Where"];
                /** @description Column names as a first row */
                includeColumnNames?: components["parameters"]["IncludeColumnNames"];
                columnSeparator?: components["parameters"]["ColumnSeparator"];
                rowSeparator?: components["parameters"]["RowSeparator"];
                enableQuoting?: components["parameters"]["EnableQuoting"];
                enableEscaping?: components["parameters"]["EnableEscaping"];
                /** @description Formats for missing values too */
                formatMissingValues?: components["parameters"]["FormatMissingValues"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getRowSet: {
        parameters: {
            query?: {
                /** @description A WHERE clause, without the word */
                where?: components["parameters"]["Where"];
                /** @description Formatted values (the default) or raw ones */
                format?: components["parameters"]["FormatValues"];
                columnDetail?: components["parameters"]["ColumnDetailQuery"];
                /** @description Names of columns */
                includeColumns?: components["parameters"]["IncludeColumns"];
                /** @description The table's order, not the request's */
                columnNaturalOrder?: components["parameters"]["ColumnNaturalOrder"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Formats for missing values too */
                formatMissingValues?: components["parameters"]["FormatMissingValues"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table.row.set+json": components["schemas"]["RowSet"];
                    "application/json": components["schemas"]["RowSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getRowSetWithRequest: {
        parameters: {
            query?: {
                /** @description Formatted values (the default) or raw ones */
                format?: components["parameters"]["FormatValues"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
                /** @description Formats for missing values too */
                formatMissingValues?: components["parameters"]["FormatMissingValues"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.data.table.row.set.request+json": components["schemas"]["RowSetRequest"];
                "application/json": components["schemas"]["RowSetRequest"];
            };
        };
        responses: {
            /** @description The row set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table.row.set+json": components["schemas"]["RowSet"];
                    "application/json": components["schemas"]["RowSet"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForRowSet: {
        parameters: {
            query?: {
                /** @description A WHERE clause, without the word */
                where?: components["parameters"]["Where"];
                /** @description Formatted values (the default) or raw ones */
                format?: components["parameters"]["FormatValues"];
                columnDetail?: components["parameters"]["ColumnDetailQuery"];
                /** @description Names of columns */
                includeColumns?: components["parameters"]["IncludeColumns"];
                /** @description The table's order, not the request's */
                columnNaturalOrder?: components["parameters"]["ColumnNaturalOrder"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
                /** @description Formats for missing values too */
                formatMissingValues?: components["parameters"]["FormatMissingValues"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The row set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getPromptContent: {
        parameters: {
            query?: {
                /** @description A WHERE clause, without the word */
                where?: components["parameters"]["Where"];
                columnDetail?: components["parameters"]["ColumnDetailQuery"];
                /** @description Names of columns */
                includeColumns?: components["parameters"]["IncludeColumns"];
                /** @description The table's order, not the request's */
                columnNaturalOrder?: components["parameters"]["ColumnNaturalOrder"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table.prompt.content+json": components["schemas"]["PromptContent"];
                    "application/json": components["schemas"]["PromptContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    getPromptContentWithRequest: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.sas.compute.data.table.prompt.content.request+json": components["schemas"]["PromptContentRequest"];
                "application/json": components["schemas"]["PromptContentRequest"];
            };
        };
        responses: {
            /** @description The values */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.compute.data.table.prompt.content+json": components["schemas"]["PromptContent"];
                    "application/json": components["schemas"]["PromptContent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    headersForPromptContent: {
        parameters: {
            query?: {
                /** @description A WHERE clause, without the word */
                where?: components["parameters"]["Where"];
                columnDetail?: components["parameters"]["ColumnDetailQuery"];
                /** @description Names of columns */
                includeColumns?: components["parameters"]["IncludeColumns"];
                /** @description The table's order, not the request's */
                columnNaturalOrder?: components["parameters"]["ColumnNaturalOrder"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
                /** @description Keys with an optional direction: `creationTimeStamp:descending,name`. */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                libref: components["parameters"]["Libref"];
                tableName: components["parameters"]["TableName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getEngines: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of engines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["EngineCollection"];
                    "application/json": components["schemas"]["EngineCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForEngines: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of engines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getEngine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                engineName: components["parameters"]["EngineName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engine */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.data.engine+json": components["schemas"]["Engine"];
                    "application/json": components["schemas"]["Engine"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForEngine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                engineName: components["parameters"]["EngineName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engine */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getEngineDefinition: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                engineName: components["parameters"]["EngineName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": {
                        [key: string]: unknown;
                    };
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForEngineDefinition: {
        parameters: {
            query?: {
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                engineName: components["parameters"]["EngineName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getFormats: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: {
                /** @description Full items or summaries; summaries without it. */
                "Accept-Item"?: components["parameters"]["AcceptFormatItem"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of formats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["FormatSummaryCollection"];
                    "application/json": components["schemas"]["FormatSummaryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForFormats: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of formats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getFormat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                formatName: components["parameters"]["FormatName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.format+json": components["schemas"]["Format"];
                    "application/json": components["schemas"]["Format"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForFormat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                formatName: components["parameters"]["FormatName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getInformats: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: {
                /** @description Full items or summaries; summaries without it. */
                "Accept-Item"?: components["parameters"]["AcceptFormatItem"];
            };
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of informats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.collection+json": components["schemas"]["FormatSummaryCollection"];
                    "application/json": components["schemas"]["FormatSummaryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForInformats: {
        parameters: {
            query?: {
                /** @description For example `eq(name,'x')`, `contains(…)`, `startsWith(…)`, joined by `and(…)` and `or(…)`. Names and values come quoted or bare; an apostrophe inside a literal is doubled. */
                filter?: components["parameters"]["Filter"];
                /** @description Offset of the first item. Beyond the end, the page is empty and repeats it. */
                start?: components["parameters"]["Start"];
                /** @description Most items a page may hold. */
                limit?: components["parameters"]["DataLimit"];
            };
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of informats */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestNoBody"];
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
    getInformat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                informatName: components["parameters"]["InformatName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The informat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sas.format+json": components["schemas"]["Format"];
                    "application/json": components["schemas"]["Format"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
        };
    };
    headersForInformat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `<serverId>-ses0000` */
                sessionId: components["parameters"]["SessionId"];
                informatName: components["parameters"]["InformatName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The informat */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["UnauthorizedNoBody"];
            404: components["responses"]["NotFoundNoBody"];
            406: components["responses"]["NotAcceptableNoBody"];
        };
    };
}
