export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Database, migrations and the data folder are there, and the server is not stopping */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the first administrator by the one-time link, and sign in */
        post: operations["SetUpController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in: sets the session cookie */
        post: operations["SessionController_create"];
        /** Sign out: ends the session */
        delete: operations["SessionController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a password by a one-time link */
        post: operations["SessionController_choosePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, my memberships and permissions */
        get: operations["MeController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my name, my language, or whether notices reach me by e-mail */
        patch: operations["MeController_change"];
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts */
        get: operations["UsersController_list"];
        put?: never;
        /** Make an account; its password is chosen by a one-time link */
        post: operations["UsersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["UsersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the name, disable or enable */
        patch: operations["UsersController_change"];
        trace?: never;
    };
    "/api/v1/users/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the memberships */
        put: operations["UsersController_setMemberships"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time link for a first password or a reset */
        post: operations["UsersController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries one may see: one’s own, all (administrator), those that share (adviser) */
        get: operations["CountriesController_list"];
        put?: never;
        /** Add a country; it shares nothing until its authority decides */
        post: operations["CountriesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One country and how it reports */
        get: operations["CountriesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how a country reports */
        patch: operations["CountriesController_change"];
        trace?: never;
    };
    "/api/v1/countries/{iso3}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the country shows to advisers */
        get: operations["SharingController_read"];
        /** Decide what the country shows to advisers */
        put: operations["SharingController_decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/sharing/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the country shows to the peer countries that it names */
        get: operations["SharingController_readPeers"];
        /** Name peer countries, and decide what they see and in which form */
        put: operations["SharingController_decidePeers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/sharing/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the country shows to everybody */
        get: operations["SharingController_readPublic"];
        /** Decide what the country shows to everybody */
        put: operations["SharingController_decidePublic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/sharing/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which counts on the country shows people to advisers, peers and the public */
        get: operations["SharingController_readThresholds"];
        /** Be stricter than the published minimum, never looser */
        put: operations["SharingController_decideThresholds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/sharing/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The countries that may be named as peers: code and name, nothing else of them */
        get: operations["SharingController_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/sharing/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what is shared, and who of the other side looked */
        get: operations["SharingController_log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Advisers who may verify the country’s assessments */
        get: operations["SharingController_list"];
        put?: never;
        /** Invite an adviser to verify */
        post: operations["SharingController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/invitations/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation */
        delete: operations["SharingController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Periods that are or were closed for reporting, newest first */
        get: operations["PeriodsController_list"];
        put?: never;
        /** Close a month, quarter or year: no report of it is opened or entered any more (V08) */
        post: operations["PeriodsController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/periods/{period}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open it again, with a reason */
        post: operations["PeriodsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The country’s baselines of need */
        get: operations["BaselinesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/baselines/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One baseline of need */
        get: operations["BaselinesController_find"];
        /** Set a baseline of need */
        put: operations["BaselinesController_set"];
        post?: never;
        /** End a baseline of need: figures are held against the next nearest to risk */
        delete: operations["BaselinesController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reporting organisations; an operator sees itself */
        get: operations["OperatorsController_list"];
        put?: never;
        /** Add a reporting organisation */
        post: operations["OperatorsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One reporting organisation */
        get: operations["OperatorsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename or close: reports stay where they are, duties end with the month it closes */
        patch: operations["OperatorsController_change"];
        trace?: never;
    };
    "/api/v1/operators/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It becomes part of another: duties end with that month, reports stay whose they are */
        post: operations["OperatorsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What operators owe */
        get: operations["DutiesController_list"];
        put?: never;
        /** Ask an operator for a report a month or a quarter */
        post: operations["DutiesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a duty that never was; to end one, set its last month */
        delete: operations["DutiesController_remove"];
        options?: never;
        head?: never;
        /** Change a duty: its months, its suspensions */
        patch: operations["DutiesController_change"];
        trace?: never;
    };
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agreements of operators with the authority or the centre */
        get: operations["AgreementsController_list"];
        put?: never;
        /** Put an agreement on file */
        post: operations["AgreementsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agreement */
        get: operations["AgreementsController_read"];
        put?: never;
        post?: never;
        /** Remove an agreement that never was; to end one, set its last day */
        delete: operations["AgreementsController_remove"];
        options?: never;
        head?: never;
        /** Correct or end an agreement */
        patch: operations["AgreementsController_change"];
        trace?: never;
    };
    "/api/v1/accreditations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is accredited or otherwise authorised, for what, from when until when */
        get: operations["AccreditationsController_list"];
        put?: never;
        /** Accredit or authorise an operator */
        post: operations["AccreditationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accreditations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One accreditation */
        get: operations["AccreditationsController_read"];
        put?: never;
        post?: never;
        /** Remove an accreditation that never was; to end one, set its last day */
        delete: operations["AccreditationsController_remove"];
        options?: never;
        head?: never;
        /** Correct or end an accreditation */
        patch: operations["AccreditationsController_change"];
        trace?: never;
    };
    "/api/v1/safeguarding-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks of policies and channels */
        get: operations["SafeguardingChecksController_list"];
        put?: never;
        /** Record a check of policy and channel */
        post: operations["SafeguardingChecksController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/safeguarding-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One check */
        get: operations["SafeguardingChecksController_read"];
        put?: never;
        post?: never;
        /** Remove a check that never was */
        delete: operations["SafeguardingChecksController_remove"];
        options?: never;
        head?: never;
        /** Correct a check */
        patch: operations["SafeguardingChecksController_change"];
        trace?: never;
    };
    "/api/v1/sop-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks of standing operating procedures */
        get: operations["SopChecksController_list"];
        put?: never;
        /** Record a check of procedures */
        post: operations["SopChecksController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sop-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One check */
        get: operations["SopChecksController_read"];
        put?: never;
        post?: never;
        /** Remove a check that never was */
        delete: operations["SopChecksController_remove"];
        options?: never;
        head?: never;
        /** Correct a check */
        patch: operations["SopChecksController_change"];
        trace?: never;
    };
    "/api/v1/channel-surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What samples of adults said of reporting channels */
        get: operations["ChannelSurveysController_list"];
        put?: never;
        /** Record a sample */
        post: operations["ChannelSurveysController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/channel-surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sample */
        get: operations["ChannelSurveysController_read"];
        put?: never;
        post?: never;
        /** Remove a sample that never was */
        delete: operations["ChannelSurveysController_remove"];
        options?: never;
        head?: never;
        /** Correct a sample */
        patch: operations["ChannelSurveysController_change"];
        trace?: never;
    };
    "/api/v1/operators/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is missing in an operator’s file today */
        get: operations["StandingController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Monitoring visits and accreditations */
        get: operations["VisitsController_list"];
        put?: never;
        /** Record a visit: a short checklist */
        post: operations["VisitsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One visit */
        get: operations["VisitsController_read"];
        put?: never;
        post?: never;
        /** Remove a visit that never was */
        delete: operations["VisitsController_remove"];
        options?: never;
        head?: never;
        /** Correct a visit; close its corrective actions */
        patch: operations["VisitsController_change"];
        trace?: never;
    };
    "/api/v1/safeguarding-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Safeguarding aggregates by organisation and year; holders only */
        get: operations["SafeguardingYearsController_list"];
        put?: never;
        /** Enter a year of an organisation: two numbers, never a case */
        post: operations["SafeguardingYearsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/safeguarding-years/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year of an organisation */
        get: operations["SafeguardingYearsController_read"];
        put?: never;
        post?: never;
        /** Remove a year */
        delete: operations["SafeguardingYearsController_remove"];
        options?: never;
        head?: never;
        /** Correct a year */
        patch: operations["SafeguardingYearsController_change"];
        trace?: never;
    };
    "/api/v1/countries/{iso3}/safeguarding-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may enter and see safeguarding aggregates */
        get: operations["HoldersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places of the gazetteer; filter key q searches names and p-codes */
        get: operations["PlacesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load a COD-AB gazetteer (CSV): all of it or nothing */
        post: operations["PlacesController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the checklist */
        get: operations["CatalogueController_frameworks"];
        put?: never;
        /** Bring in a version of a checklist (YAML): all of it or nothing */
        post: operations["VersionsController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of the checklist with its functions, recommendations and criteria */
        get: operations["CatalogueController_framework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{ref}/suggested-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggested actions, at least one for each recommendation and level */
        get: operations["CatalogueController_suggestedActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every code with its label */
        get: operations["CatalogueController_codeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{ref}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version changed against an earlier one */
        get: operations["VersionsController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{ref}/open-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many rounds could change to it, by country and body */
        get: operations["VersionsController_openRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The assessments of one’s country, or of countries that invited one */
        get: operations["AssessmentsController_list"];
        put?: never;
        /** Begin an assessment of one’s own body, from nothing or from the last round */
        post: operations["AssessmentsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assessment, without its answers */
        get: operations["AssessmentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change its period or the day it is due, before submission */
        patch: operations["AssessmentsController_update"];
        trace?: never;
    };
    "/api/v1/assessments/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All answers given so far, with the verifier’s */
        get: operations["AnswersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/answers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a criterion, or say that a recommendation does not apply */
        put: operations["AnswersController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/verifier-answers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give the verifier’s own answer, beside the body’s */
        put: operations["AnswersController_putVerifier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers which function, by when, and how far each is */
        get: operations["AssignmentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/assignments/{functionCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Assign a function to respondents, who then see that and no more */
        put: operations["AssignmentsController_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Levels and indexes on the three readings, each down to its parts */
        get: operations["ScoresController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is missing before submission */
        get: operations["ScoresController_missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved since an earlier round of the same body, and why */
        get: operations["RoundComparisonController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What all rounds of its body published, the earliest first, with the gaps */
        get: operations["RoundComparisonController_trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published of it, by revision, each computed again from what it rests on */
        get: operations["RoundComparisonController_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand it in, at any share answered */
        post: operations["MovesController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back to be worked on, with reasons at single criteria */
        post: operations["MovesController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify it as a colleague (internal) or an invited adviser (external) */
        post: operations["MovesController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish it, verified or not */
        post: operations["MovesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a new revision */
        post: operations["MovesController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is talked over at its criteria: all, open ones, or what a return asked */
        get: operations["ThreadsController_list"];
        put?: never;
        /** Open a thread at a criterion or a recommendation */
        post: operations["ThreadsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/threads/{threadId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write in a thread */
        post: operations["ThreadsController_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/threads/{threadId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that it is resolved, or open it again */
        put: operations["ThreadsController_resolve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/framework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The version a round is made by; a later one; what can be undone */
        get: operations["RoundFrameworkController_read"];
        put?: never;
        /** Go on under a later version, with every answer */
        post: operations["RoundFrameworkController_accept"];
        /** Back to the version before, within 30 days of accepting */
        delete: operations["RoundFrameworkController_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/framework/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a later version would make of the answers and the scores; nothing is stored */
        get: operations["RoundFrameworkController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national-criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The criteria that the country asks itself, of both bodies */
        get: operations["NationalCriteriaController_list"];
        put?: never;
        /** Add a criterion to the self-assessment of one’s own body; it enters no index */
        post: operations["NationalCriteriaController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/national-criteria/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One criterion of the country’s own */
        get: operations["NationalCriteriaController_read"];
        put?: never;
        post?: never;
        /** Remove one that was entered by mistake and never answered */
        delete: operations["NationalCriteriaController_remove"];
        options?: never;
        head?: never;
        /** Change it, or end it; once it was answered, what it asks stands */
        patch: operations["NationalCriteriaController_change"];
        trace?: never;
    };
    "/api/v1/assessments/{id}/national": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The country’s own criteria of a round, apart from its scores */
        get: operations["NationalPartController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/national/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The country’s own criteria as they were published */
        get: operations["NationalPartController_snapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/national/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers to them, with the verifier’s */
        get: operations["NationalPartController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/national/answers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer one of them */
        put: operations["NationalPartController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/national/verifier-answers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give the verifier’s own answer to one of them */
        put: operations["NationalPartController_putVerifier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/shared-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one body that is authority and centre is asked once, and where it differs */
        get: operations["SharedQuestionsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/ageing-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What counts now and will be too old for the next round */
        get: operations["AgeingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/{evidenceId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a reference said from one change to the next, with the hash of each */
        get: operations["EvidenceRevisionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The references behind an assessment’s answers */
        get: operations["EvidenceController_list"];
        put?: never;
        /** Name a paper, a link or a file for one or more criteria */
        post: operations["EvidenceController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a reference away, and its file if nothing else needs it */
        delete: operations["EvidenceController_remove"];
        options?: never;
        head?: never;
        /** Change a reference; or, as its verifier, mark it sighted */
        patch: operations["EvidenceController_update"];
        trace?: never;
    };
    "/api/v1/evidence-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store one file of at most 10 MB, to be named by evidence */
        post: operations["FilesController_store"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, always as a download */
        get: operations["FilesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The action plans of the authority and the centre */
        get: operations["ActionsController_list"];
        put?: never;
        /** Plan an action of one’s own body */
        post: operations["ActionsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One action */
        get: operations["ActionsController_read"];
        put?: never;
        post?: never;
        /** Remove an action that was entered by mistake; one that is given up is dropped */
        delete: operations["ActionsController_remove"];
        options?: never;
        head?: never;
        /** Change an action: its status, its day, its cost, all of it */
        patch: operations["ActionsController_change"];
        trace?: never;
    };
    "/api/v1/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the plans of a country’s bodies stand, and what they would reach */
        get: operations["PlanController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Levels and indexes if actions were done; a question, nothing is stored */
        post: operations["WhatIfController_whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{id}/moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved since an earlier round, and which action named it */
        get: operations["WhatIfController_moved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/actions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The action plan for donors as CSV (UTF-8, RFC 4180); one line per action */
        get: operations["DonorPackController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/actions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The action plan for donors as a workbook: actions, totals by pillar, and what it is about */
        get: operations["DonorPackController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notes on what worked: one’s own, and those that other countries publish and share
         * @description Filter by `recommendation` (one of several is enough), `countryCode`, `language`, `status`, or `q` for words in the text.
         */
        get: operations["PracticesController_list"];
        put?: never;
        /** Write a note on what worked: a draft that nobody outside the country sees */
        post: operations["PracticesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One note */
        get: operations["PracticesController_read"];
        put?: never;
        post?: never;
        /** Throw a draft away; what was published is withdrawn */
        delete: operations["PracticesController_remove"];
        options?: never;
        head?: never;
        /** Change a note that is not published */
        patch: operations["PracticesController_change"];
        trace?: never;
    };
    "/api/v1/practices/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a note: seen by those the country shares its narrative with */
        post: operations["PracticesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practices/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a published note back: nobody outside the country sees it from now on */
        post: operations["PracticesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/narratives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The country’s own words, in each language it wrote them in */
        get: operations["NarrativesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/countries/{iso3}/narratives/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say where the country stands and what comes next, in one language */
        put: operations["NarrativesController_write"];
        post?: never;
        /** Take the text of a language back */
        delete: operations["NarrativesController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Operators × months, within reach: due, late, submitted, returned, verified, locked */
        get: operations["CalendarController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/cut-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What closing a period would leave out: drafts, and reports that are not begun */
        get: operations["CalendarController_cutOff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for you in a country, most urgent first */
        get: operations["CalendarController_workList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports within reach, newest period first */
        get: operations["ReportsController_list"];
        put?: never;
        /** Open a report of an operator and a month or quarter, with its entries if they are at hand */
        post: operations["ReportsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with the entries and records of its current revision */
        get: operations["ReportsController_find"];
        put?: never;
        post?: never;
        /** Remove a draft that was never submitted, with its entries and records */
        delete: operations["ReportsController_remove"];
        options?: never;
        head?: never;
        /** Say "no activity", or what is missing */
        patch: operations["ReportsController_update"];
        trace?: never;
    };
    "/api/v1/reports/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules V01 to V28 say of the report */
        get: operations["ReportsController_listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/surroundings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules are told around the report: what the operator reported before, and beside it */
        get: operations["ReportsController_around"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/comments/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a warning; the comment stands while the figures are unchanged */
        put: operations["ReportsController_comment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an entry: one activity in one place */
        post: operations["EntriesController_addEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write an entry whole */
        put: operations["EntriesController_writeEntry"];
        post?: never;
        /** Take an entry out of a draft */
        delete: operations["EntriesController_removeEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a sub-record: a consultation, a line of the workforce, a tally, … */
        post: operations["EntriesController_addRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{reportId}/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write a sub-record whole */
        put: operations["EntriesController_writeRecord"];
        post?: never;
        /** Take a sub-record out of a draft */
        delete: operations["EntriesController_removeRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the report in; errors block, warnings want a comment */
        post: operations["ReviewController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back before anybody returned or verified it: it is a draft again */
        post: operations["ReviewController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back to the operator with a reason, and what is asked at single entries */
        post: operations["ReviewController_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify it: nobody who edited or submitted it may; errors of today block, it is then returned */
        post: operations["ReviewController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock a verified report; only a correction opens it again */
        post: operations["ReviewController_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the next revision with a reason; the verified one goes on counting */
        post: operations["ReviewController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report’s revisions, newest first: who, when, why, how far */
        get: operations["RevisionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/revisions/{revision}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed from one revision to another, cell by cell */
        get: operations["RevisionsController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/return-items/{nth}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say of what the return asked that it is right as it stands */
        put: operations["AnswersController_answer"];
        post?: never;
        /** Take the answer back */
        delete: operations["AnswersController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/correction-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections that were asked for, newest first, and what became of them */
        get: operations["CorrectionsController_list"];
        put?: never;
        /** Ask for a verified or locked report to be opened again */
        post: operations["CorrectionsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/correction-requests/{requestId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the next revision; also where the period is closed */
        post: operations["CorrectionsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/correction-requests/{requestId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline it with a reason; the report stays as it is */
        post: operations["CorrectionsController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{id}/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the entries of the operator’s last report here, without figures; what is there already stays */
        post: operations["LayoutController_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People reached by month, sex, age band and disability, from verified reports */
        get: operations["PeopleController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries side by side, each with its limits; never ranked */
        get: operations["ComparisonController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries of which one may see figures: one’s own, and those that share some with one */
        get: operations["CountryResultsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/countries/{iso3}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything a country’s dashboard draws */
        get: operations["CountryResultsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The KPI dictionary */
        get: operations["KpiDictionaryController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/{code}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A country’s targets for a KPI, by year */
        get: operations["KpiDictionaryController_targets"];
        /** Set the target of a year */
        put: operations["KpiDictionaryController_setTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kpis/{code}/targets/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove the target of a year: figures are held against the one before */
        delete: operations["KpiDictionaryController_removeTarget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/kpis/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A KPI of a country: numerator, denominator, value, target and verdict */
        get: operations["KpiResultsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From a figure to its parts */
        get: operations["ExplainController_explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/countries/{iso3}/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How complete, timely and sound a country’s reports are, for its own people */
        get: operations["QualityController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries that show something to everybody; often none */
        get: operations["PublicResultsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/countries/{iso3}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a country shows to everybody; counts of people from 10, or from its own threshold */
        get: operations["PublicResultsController_country"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries that show it to everybody, side by side; never ranked */
        get: operations["PublicResultsController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/results/bands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own country among those that share so: four bands of each index, no country named */
        get: operations["BandsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/country-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own groups of countries; nobody else sees them */
        get: operations["CountryGroupsController_list"];
        put?: never;
        /** Keep a group of countries under a name */
        post: operations["CountryGroupsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/country-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of one’s own groups */
        get: operations["CountryGroupsController_read"];
        put?: never;
        post?: never;
        /** Remove a group; nothing is lost but the group */
        delete: operations["CountryGroupsController_remove"];
        options?: never;
        head?: never;
        /** Change a group’s name, its countries or their order */
        patch: operations["CountryGroupsController_change"];
        trace?: never;
    };
    "/api/v1/imports/headings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sheets, headings and sample values of a file, for a mapping; nothing is stored */
        post: operations["HeadingsController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that came in, latest first */
        get: operations["ImportsController_list"];
        put?: never;
        /** Read a file of reports: say what would happen, or store it, all rows or nothing */
        post: operations["ImportsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of the last fortnight that somebody is to bring in or to put right, latest first */
        get: operations["ImportsController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One file that came in, with the rows there is something to say of */
        get: operations["ImportsController_find"];
        put?: never;
        post?: never;
        /** Cancel an import while it runs; undo it once it is done */
        delete: operations["ImportsController_undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The verdict on every row; filter keys verdict, noted, sheet, line, period */
        get: operations["ImportsController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a running import is, as server-sent events, until it ends */
        get: operations["ImportsController_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself as a workbook, its cells marked; kept for 30 days */
        get: operations["ImportsController_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mappings a country keeps for forms of its own */
        get: operations["MappingsController_list"];
        put?: never;
        /** Keep a mapping of columns and values */
        post: operations["MappingsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mapping */
        get: operations["MappingsController_find"];
        /** Change a mapping */
        put: operations["MappingsController_change"];
        post?: never;
        /** Take a mapping away; what was imported by it stays */
        delete: operations["MappingsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/reports.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports within reach as CSV (UTF-8, RFC 4180); one line per entry */
        get: operations["ExportController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/reports.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports within reach as a workbook: entries, a sheet per kind of record, and what it is about */
        get: operations["ExportController_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/reports.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports within reach as they are stored, with entries and records */
        get: operations["ExportController_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A workbook to fill in without a line, empty or with what is stored: one operator, one period, a sheet per activity */
        get: operations["ExportController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a download is, as server-sent events; `id` stands in its header `x-export-id` */
        get: operations["ExportController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your inbox, newest first; filter by read, kind, countryCode */
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much of it is unread: a few bytes, for asking now and then */
        get: operations["NoticesController_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all as read */
        post: operations["NoticesController_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read; again is the same */
        post: operations["NoticesController_readOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done in the country, by whom and why; the newest first */
        get: operations["AuditController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether each chain of audit records within reach is whole */
        get: operations["AuditController_verify"];
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
        HealthDto: {
            /** @example ok */
            status: string;
        };
        SetUpDto: {
            /** @description from the one-time link that the first start prints */
            token: string;
            /** @example admin@example.org */
            email: string;
            /** @description at least 12 characters, whichever they are */
            password: string;
            /** @example Ada Admin */
            name: string;
        };
        MyMembershipDto: {
            /** @enum {string} */
            role: "authority" | "monitor" | "operator" | "adviser" | "administrator";
            /** @example XVE */
            countryCode: string | null;
            /** @example Veldania */
            countryName: string | null;
            /** Format: uuid */
            operatorId: string | null;
            /** @example Maple Clearance Group */
            operatorName: string | null;
            /** @description answers the functions of the checklist assigned to them, and sees no more */
            respondent: boolean;
        };
        MeDto: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            /** @enum {string} */
            language: "en" | "fr" | "ar";
            memberships: components["schemas"]["MyMembershipDto"][];
            /**
             * @description what the pages may offer; the server decides
             * @example [
             *       "report:enter"
             *     ]
             */
            permissions: string[];
            /**
             * @description countries that invited this adviser to verify
             * @example [
             *       "XVE"
             *     ]
             */
            invitedBy: string[];
            /** @description whether notices reach me by e-mail, too */
            mailNotices: boolean;
            /** @description whether this installation sends e-mail at all */
            mailOffered: boolean;
            /**
             * @description the day at the server; the demonstration stands still
             * @example 2026-10-20
             */
            today: string;
            version: number;
        };
        CredentialsDto: {
            /** @example monitor@demo.example */
            email: string;
            /** @example a sentence is a good password */
            password: string;
        };
        NewPasswordDto: {
            /** @description from the one-time link */
            token: string;
            /** @description at least 12 characters, whichever they are */
            password: string;
        };
        ChangeMeDto: {
            /** @example Ada Admin */
            name?: string;
            /**
             * @example ar
             * @enum {string}
             */
            language?: "en" | "fr" | "ar";
            /** @description whether notices reach me by e-mail, too */
            mailNotices?: boolean;
        };
        HeldMembershipDto: {
            /** @enum {string} */
            role: "authority" | "monitor" | "operator" | "adviser" | "administrator";
            countryCode: string | null;
            /** Format: uuid */
            operatorId: string | null;
            safeguarding: boolean;
            /** @description answers the functions assigned to them, and sees no more */
            respondent: boolean;
        };
        UserDto: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            /** @enum {string} */
            language: "en" | "fr" | "ar";
            disabled: boolean;
            /** @description false until the first one-time link was used */
            hasPassword: boolean;
            memberships: components["schemas"]["HeldMembershipDto"][];
            version: number;
        };
        MembershipDto: {
            /**
             * @example monitor
             * @enum {string}
             */
            role: "authority" | "monitor" | "operator" | "adviser" | "administrator";
            /**
             * @description authority, monitor and operator
             * @example XVE
             */
            countryCode?: string | null;
            /**
             * Format: uuid
             * @description operator only
             */
            operatorId?: string | null;
            /**
             * @description may enter and see safeguarding aggregates
             * @default false
             */
            safeguarding: boolean;
            /**
             * @description authority and monitor only: answers the functions of the checklist assigned to them, and sees no more
             * @default false
             */
            respondent: boolean;
        };
        CreateUserDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /**
             * @description kept in lower case
             * @example monitor@demo.example
             */
            email: string;
            /** @example Mona Monitor */
            name: string;
            /**
             * @default en
             * @enum {string}
             */
            language: "en" | "fr" | "ar";
            memberships?: components["schemas"]["MembershipDto"][];
        };
        ChangeUserDto: {
            name?: string;
            /** @description a disabled account is signed out at once */
            disabled?: boolean;
        };
        MembershipsDto: {
            memberships: components["schemas"]["MembershipDto"][];
        };
        OneTimeLinkDto: {
            /** @example https://ground.example.org/#/password?token=… */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        CountryDto: {
            /**
             * @description the same as the code
             * @example XVE
             */
            id: string;
            /** @example XVE */
            code: string;
            /** @example Veldania */
            name: string;
            region: string | null;
            /**
             * @description UN M49
             * @example 151
             */
            subregion: string | null;
            /**
             * @description ISO 639
             * @example [
             *       "fr"
             *     ]
             */
            languages: string[];
            /** @example 10 */
            dueDay: number;
            /**
             * @description days after the due day from which a report is missing, not late
             * @example 30
             */
            missingAfterDays: number;
            sexXEnabled: boolean;
            enabledFlags: ("minority" | "survivor" | "family_of_victim" | "female_headed_household" | "nomadic" | "at_risk_occupation" | "caregiver")[];
            /** @description absent for advisers */
            doNoHarmReason?: string | null;
            oneOfficer: boolean;
            /** @description one body is both authority and centre */
            oneBody: boolean;
            /**
             * @description months, quarters and years closed for reporting; empty for those outside the country
             * @example [
             *       "2026-07",
             *       "2026-Q2"
             *     ]
             */
            closedPeriods: string[];
            version: number;
        };
        CreateCountryDto: {
            /**
             * @description ISO 3166-1 alpha-3
             * @example XVE
             */
            code: string;
            /** @example Veldania */
            name: string;
            /**
             * @description UN M49 region
             * @example Eastern Europe
             */
            region?: string | null;
            /**
             * @description region of the United Nations by which comparisons find it, M49
             * @example 151
             * @enum {string|null}
             */
            subregion?: "015" | "011" | "014" | "017" | "018" | "021" | "029" | "013" | "005" | "143" | "030" | "035" | "034" | "145" | "151" | "154" | "039" | "155" | "053" | "054" | "057" | "061" | null;
            /**
             * @description languages it works in, ISO 639
             * @example [
             *       "fr",
             *       "ar"
             *     ]
             */
            languages?: string[];
            /**
             * @description day of the next month a report is due
             * @default 10
             */
            dueDay: number;
        };
        ChangeCountryDto: {
            name?: string;
            region?: string | null;
            /**
             * @description region of the United Nations by which comparisons find it, M49
             * @example 151
             * @enum {string|null}
             */
            subregion?: "015" | "011" | "014" | "017" | "018" | "021" | "029" | "013" | "005" | "143" | "030" | "035" | "034" | "145" | "151" | "154" | "039" | "155" | "053" | "054" | "057" | "061" | null;
            /**
             * @description languages it works in, ISO 639
             * @example [
             *       "fr",
             *       "ar"
             *     ]
             */
            languages?: string[];
            dueDay?: number;
            /** @description days after the due day from which a report is missing and no longer late */
            missingAfterDays?: number;
            /** @description whether sex X may be recorded; needs a do-no-harm reason */
            sexXEnabled?: boolean;
            /** @description minority and survivor need a do-no-harm reason */
            enabledFlags?: ("minority" | "survivor" | "family_of_victim" | "female_headed_household" | "nomadic" | "at_risk_occupation" | "caregiver")[];
            /** @description why recording these does no harm here */
            doNoHarmReason?: string | null;
            /** @description one officer: who edited a report may verify it; shown wherever the result is */
            oneOfficer?: boolean;
            /** @description one body is both authority and centre: what both checklists ask is answered once; shown wherever results are */
            oneBody?: boolean;
        };
        PeerCandidateDto: {
            /** @example XOS */
            code: string;
            /** @example Ostravie */
            name: string;
        };
        ShownTodayDto: {
            /** @description Under the name of the country, by what was decided for the audience */
            levels: ("indexes" | "recommendationLevels" | "kpis" | "narrative")[];
            /** @description Whether the indexes are counted in bands, without its name: of peers alone */
            inBands: boolean;
            /** @description Beyond these, only because everybody is shown it; of the public itself always empty */
            asPublic: ("indexes" | "recommendationLevels" | "kpis" | "narrative")[];
        };
        AudienceSharingDto: {
            /** @example XVE */
            countryCode: string;
            /** @enum {string} */
            audience: "advisers" | "peers" | "public";
            indexes: boolean;
            recommendationLevels: boolean;
            kpis: boolean;
            /** @description the country’s own words: where it stands, and notes on good practice */
            narrative: boolean;
            /**
             * @description null = no first day
             * @example 2026-09-01
             */
            from: string | null;
            /**
             * @description null = no last day
             * @example 2027-03-31
             */
            until: string | null;
            /**
             * @description Of peers alone
             * @enum {string}
             */
            form?: "named" | "bands";
            /**
             * @description Of peers alone: the countries named
             * @example [
             *       "XOS"
             *     ]
             */
            countries?: string[];
            /** @description Of peers alone: the countries named, by name */
            peers?: components["schemas"]["PeerCandidateDto"][];
            /**
             * @description Where today stands to the two days; without them always open
             * @enum {string}
             */
            time: "open" | "not_yet" | "over";
            shown: components["schemas"]["ShownTodayDto"];
            /** Format: date-time */
            updatedAt: string;
            /** @description Of this audience’s decision: others count apart */
            version: number;
        };
        DecideSharingDto: {
            /** @description indexes of published assessments */
            indexes: boolean;
            /** @description the level of each recommendation of published assessments */
            recommendationLevels: boolean;
            /** @description KPIs of verified reports */
            kpis: boolean;
            /** @description the country’s own words: where it stands, and notes on good practice; missing = as it was */
            narrative?: boolean;
            /**
             * @description First day (UTC) on which it is shared; null or missing = at once
             * @example 2026-09-01
             */
            from?: string | null;
            /**
             * @description Last day (UTC) on which it is shared; null or missing = until it is taken back
             * @example 2027-03-31
             */
            until?: string | null;
        };
        DecidePeersDto: {
            /** @description indexes of published assessments */
            indexes: boolean;
            /** @description the level of each recommendation of published assessments */
            recommendationLevels: boolean;
            /** @description KPIs of verified reports */
            kpis: boolean;
            /** @description the country’s own words: where it stands, and notes on good practice; missing = as it was */
            narrative?: boolean;
            /**
             * @description First day (UTC) on which it is shared; null or missing = at once
             * @example 2026-09-01
             */
            from?: string | null;
            /**
             * @description Last day (UTC) on which it is shared; null or missing = until it is taken back
             * @example 2027-03-31
             */
            until?: string | null;
            /**
             * @description by name, or in bands: then indexes only, and only in distributions that name no country
             * @enum {string}
             */
            form: "named" | "bands";
            /**
             * @description The countries named; none = no peer sees anything
             * @example [
             *       "XOS"
             *     ]
             */
            countries: string[];
        };
        OfferedThresholdsDto: {
            /**
             * @example [
             *       5,
             *       10,
             *       15,
             *       20,
             *       30
             *     ]
             */
            advisersAndPeers: number[];
            /**
             * @example [
             *       10,
             *       15,
             *       20,
             *       30
             *     ]
             */
            public: number[];
        };
        CountryThresholdsDto: {
            /**
             * @description Advisers and peers see counts of people, persons, from this number on; smaller ones are hidden
             * @example 10
             * @enum {number}
             */
            advisersAndPeers: 5 | 10 | 15 | 20 | 30;
            /**
             * @description The same for everybody; never below that of advisers and peers
             * @example 15
             * @enum {number}
             */
            public: 10 | 15 | 20 | 30;
            /** @example XVE */
            countryCode: string;
            offered: components["schemas"]["OfferedThresholdsDto"];
            /** Format: date-time */
            updatedAt: string;
            /** @description Of this decision: those on sharing count apart */
            version: number;
        };
        DecideThresholdsDto: {
            /**
             * @description Advisers and peers see counts of people, persons, from this number on; smaller ones are hidden
             * @example 10
             * @enum {number}
             */
            advisersAndPeers: 5 | 10 | 15 | 20 | 30;
            /**
             * @description The same for everybody; never below that of advisers and peers
             * @example 15
             * @enum {number}
             */
            public: 10 | 15 | 20 | 30;
        };
        SharingDecidedDto: {
            /** @enum {string} */
            audience: "advisers" | "peers" | "public";
            indexes: boolean;
            recommendationLevels: boolean;
            kpis: boolean;
            /** @description the country’s own words: where it stands, and notes on good practice */
            narrative: boolean;
            /** @example 2026-09-01 */
            from: string | null;
            /** @example 2027-03-31 */
            until: string | null;
            /**
             * @description Of peers alone
             * @enum {string}
             */
            form?: "named" | "bands";
            /** @description Of peers alone */
            countries?: string[];
            /** @description Of peers alone: the countries named, by name */
            peers?: components["schemas"]["PeerCandidateDto"][];
        };
        SharingDecisionDto: {
            /** Format: date-time */
            at: string;
            /** @description null where the account is gone */
            by: string | null;
            after: components["schemas"]["SharingDecidedDto"];
        };
        ThresholdsDto: {
            /**
             * @description Advisers and peers see counts of people, persons, from this number on; smaller ones are hidden
             * @example 10
             * @enum {number}
             */
            advisersAndPeers: 5 | 10 | 15 | 20 | 30;
            /**
             * @description The same for everybody; never below that of advisers and peers
             * @example 15
             * @enum {number}
             */
            public: 10 | 15 | 20 | 30;
        };
        ThresholdsDecisionDto: {
            /** Format: date-time */
            at: string;
            /** @description null where the account is gone */
            by: string | null;
            after: components["schemas"]["ThresholdsDto"];
        };
        SharingLookDto: {
            /**
             * @description Day, UTC
             * @example 2026-10-20
             */
            day: string;
            /** @description null where the account is gone */
            name: string | null;
            /**
             * @description As whom the person was let in
             * @enum {string}
             */
            audience: "advisers" | "peers";
            /** @description What the answers held that the person was given */
            levels: ("indexes" | "recommendationLevels" | "kpis" | "narrative")[];
        };
        PublicLooksDto: {
            /**
             * @description Day, UTC
             * @example 2026-10-20
             */
            day: string;
            /** @description Answers given; those that browsers kept for some minutes are not counted */
            answers: number;
        };
        SharingLogDto: {
            decisions: components["schemas"]["SharingDecisionDto"][];
            thresholds: components["schemas"]["ThresholdsDecisionDto"][];
            looks: components["schemas"]["SharingLookDto"][];
            publicLooks: components["schemas"]["PublicLooksDto"][];
        };
        InvitationDto: {
            /**
             * Format: uuid
             * @description the adviser’s account
             */
            id: string;
            /** @example XVE */
            countryCode: string;
            name: string;
            email: string;
            /** Format: date-time */
            invitedAt: string;
        };
        InviteDto: {
            /** @example adviser@demo.example */
            email: string;
        };
        ClosedPeriodDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** @example 2026-08 */
            period: string;
            /** Format: date-time */
            closedAt: string;
            /**
             * Format: date-time
             * @description null: closed still
             */
            reopenedAt: string | null;
            reopeningReason: string | null;
        };
        ClosePeriodDto: {
            /**
             * @description A month, a quarter `2026-Q3` or a year `2026`
             * @example 2026-08
             */
            period: string;
        };
        ReopenPeriodDto: {
            /**
             * @description Why; it is kept and audited
             * @example Three reports of the north came late.
             */
            reason: string;
        };
        BaselineDto: {
            /**
             * @description Women, 18 and over: persons
             * @example 410000
             */
            women: number;
            /**
             * @description Girls, 0–17: persons
             * @example 260000
             */
            girls: number;
            /**
             * @description Boys, 0–17: persons
             * @example 272000
             */
            boys: number;
            /**
             * @description Men, 18 and over: persons
             * @example 398000
             */
            men: number;
            /**
             * @description Where the figures are from; no contact data (V23)
             * @example Census of 2024
             */
            source: string;
            /**
             * Format: date
             * @description The day they describe
             * @example 2024-06-30
             */
            datedOn: string;
            /** @example XVE */
            countryCode: string;
            /**
             * @description Who lives there, who was hurt, who is exposed. KPI-11 takes exposure, else casualties, else population
             * @enum {string}
             */
            kind: "population" | "casualties" | "exposure";
            /**
             * @description The KPIs that are held against it; none where another that is kept is nearer to risk
             * @example [
             *       "KPI-11"
             *     ]
             */
            usedBy: string[];
            /**
             * @description Sent back as If-Match
             * @example 1
             */
            version: number;
        };
        SetBaselineDto: {
            /**
             * @description Women, 18 and over: persons
             * @example 410000
             */
            women: number;
            /**
             * @description Girls, 0–17: persons
             * @example 260000
             */
            girls: number;
            /**
             * @description Boys, 0–17: persons
             * @example 272000
             */
            boys: number;
            /**
             * @description Men, 18 and over: persons
             * @example 398000
             */
            men: number;
            /**
             * @description Where the figures are from; no contact data (V23)
             * @example Census of 2024
             */
            source: string;
            /**
             * Format: date
             * @description The day they describe
             * @example 2024-06-30
             */
            datedOn: string;
        };
        FormerNameDto: {
            /** @example Maple Demining */
            name: string;
            /**
             * Format: date
             * @description the day it was renamed
             */
            until: string;
        };
        OperatorDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** @example Maple Clearance Group */
            name: string;
            /** @enum {string} */
            kind: "operator" | "authority" | "centre";
            alsoKnownAs: string[];
            /** @description whether an accreditation or authorisation is in force today */
            accredited: boolean;
            /** Format: date */
            closedOn: string | null;
            /**
             * Format: uuid
             * @description the one it became part of
             */
            successorId: string | null;
            /** @description latest first */
            formerNames: components["schemas"]["FormerNameDto"][];
            version: number;
        };
        CreateOperatorDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /** @example XVE */
            countryCode: string;
            /** @example Maple Clearance Group */
            name: string;
            /**
             * @description the authority and the centre report on themselves, too
             * @default operator
             * @enum {string}
             */
            kind: "operator" | "authority" | "centre";
            /** @description other names that imported files use */
            alsoKnownAs?: string[];
            /** @description the short way to an accreditation from today, for what is not recorded; see /accreditations */
            accredited?: boolean;
        };
        ChangeOperatorDto: {
            name?: string;
            /** @enum {string} */
            kind?: "operator" | "authority" | "centre";
            alsoKnownAs?: string[];
            /** @description true: accredited from today, for what is not recorded; false: until yesterday */
            accredited?: boolean;
            /**
             * Format: date
             * @description its last day: duties end with that month; null: it works again, without a successor, and its duties are set anew
             * @example 2026-06-30
             */
            closedOn?: string | null;
        };
        MergeOperatorDto: {
            /**
             * Format: uuid
             * @description the operator of the same country that goes on
             */
            into: string;
            /**
             * Format: date
             * @description the last day of the old one
             * @example 2026-06-30
             */
            on: string;
            /**
             * @description own: the successor owes what it owed before; copied: it takes over duties too, from the next month
             * @default own
             * @enum {string}
             */
            duties: "own" | "copied";
        };
        SuspensionDto: {
            /** @example 2026-01 */
            from: string;
            /**
             * @description included
             * @example 2026-02
             */
            to: string;
            /** @example Snow: no field work */
            reason: string;
        };
        DutyDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string;
            projectCode: string | null;
            /** @enum {string} */
            frequency: "month" | "quarter";
            /** @example 2026-01 */
            fromMonth: string;
            toMonth: string | null;
            suspensions: components["schemas"]["SuspensionDto"][];
            version: number;
        };
        CreateDutyDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /** Format: uuid */
            operatorId: string;
            /**
             * @description null: all of its work
             * @example P-108
             */
            projectCode?: string | null;
            /**
             * @default month
             * @enum {string}
             */
            frequency: "month" | "quarter";
            /** @example 2026-01 */
            fromMonth: string;
            /**
             * @description included; null: open-ended
             * @example 2026-12
             */
            toMonth?: string | null;
            suspensions?: components["schemas"]["SuspensionDto"][];
        };
        ChangeDutyDto: {
            projectCode?: string | null;
            /** @enum {string} */
            frequency?: "month" | "quarter";
            /** @example 2026-01 */
            fromMonth?: string;
            /** @example 2026-12 */
            toMonth?: string | null;
            suspensions?: components["schemas"]["SuspensionDto"][];
        };
        AgreementDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string;
            /** @enum {string} */
            party: "authority" | "centre";
            /** @example MoU 14/2025 */
            number: string | null;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            sadddClause: boolean;
            version: number;
        };
        CreateAgreementDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /** Format: uuid */
            operatorId: string;
            /**
             * @description with whom
             * @enum {string}
             */
            party: "authority" | "centre";
            /** @example MoU 14/2025 */
            number?: string | null;
            /**
             * Format: date
             * @description first day
             * @example 2025-01-01
             */
            from: string;
            /**
             * Format: date
             * @description last day; null: open-ended
             * @example 2027-12-31
             */
            until?: string | null;
            /** @description obliges the operator to report by sex, age and disability */
            sadddClause: boolean;
        };
        ChangeAgreementDto: {
            /**
             * @description with whom
             * @enum {string}
             */
            party?: "authority" | "centre";
            /** @example MoU 14/2025 */
            number?: string | null;
            /**
             * Format: date
             * @description first day
             * @example 2025-01-01
             */
            from?: string;
            /**
             * Format: date
             * @description last day; null: open-ended
             * @example 2027-12-31
             */
            until?: string | null;
            /** @description obliges the operator to report by sex, age and disability */
            sadddClause?: boolean;
        };
        AccreditationDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string;
            /** @enum {string} */
            basis: "accredited" | "authorised";
            number: string | null;
            families: ("land_release" | "eore" | "victim_assistance" | "community_liaison" | "stockpile_destruction")[];
            /**
             * Format: date
             * @description null: not on record
             */
            from: string | null;
            /**
             * Format: date
             * @description null: open-ended
             */
            until: string | null;
            version: number;
        };
        CreateAccreditationDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /** Format: uuid */
            operatorId: string;
            /**
             * @description accredited, or otherwise authorised
             * @enum {string}
             */
            basis: "accredited" | "authorised";
            /** @example ACC-2025-03 */
            number?: string | null;
            /** @description what for; empty: not on record */
            families: ("land_release" | "eore" | "victim_assistance" | "community_liaison" | "stockpile_destruction")[];
            /**
             * Format: date
             * @description first day; null: not on record
             * @example 2025-01-01
             */
            from?: string | null;
            /**
             * Format: date
             * @description last day; null: open-ended
             * @example 2027-12-31
             */
            until?: string | null;
        };
        ChangeAccreditationDto: {
            /**
             * @description accredited, or otherwise authorised
             * @enum {string}
             */
            basis?: "accredited" | "authorised";
            /** @example ACC-2025-03 */
            number?: string | null;
            /** @description what for; empty: not on record */
            families?: ("land_release" | "eore" | "victim_assistance" | "community_liaison" | "stockpile_destruction")[];
            /**
             * Format: date
             * @description first day; null: not on record
             * @example 2025-01-01
             */
            from?: string | null;
            /**
             * Format: date
             * @description last day; null: open-ended
             * @example 2027-12-31
             */
            until?: string | null;
        };
        SafeguardingCheckDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string;
            /** Format: date */
            checkedOn: string;
            /** @enum {string} */
            policy: "none" | "on_file" | "verified";
            /** @enum {string} */
            channel: "none" | "on_file" | "verified";
            version: number;
        };
        CreateSafeguardingCheckDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /** Format: uuid */
            operatorId: string;
            /**
             * Format: date
             * @example 2026-03-09
             */
            checkedOn: string;
            /**
             * @description none; on file, not read yet; or read and found sound
             * @enum {string}
             */
            policy: "none" | "on_file" | "verified";
            /**
             * @description none; on file, not tried yet; or tried and found sound
             * @enum {string}
             */
            channel: "none" | "on_file" | "verified";
        };
        ChangeSafeguardingCheckDto: {
            /**
             * Format: date
             * @example 2026-03-09
             */
            checkedOn?: string;
            /**
             * @description none; on file, not read yet; or read and found sound
             * @enum {string}
             */
            policy?: "none" | "on_file" | "verified";
            /**
             * @description none; on file, not tried yet; or tried and found sound
             * @enum {string}
             */
            channel?: "none" | "on_file" | "verified";
        };
        SopCheckDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string;
            /** @enum {string} */
            family: "land_release" | "eore" | "victim_assistance" | "community_liaison" | "stockpile_destruction";
            /** Format: date */
            checkedOn: string;
            inclusive: boolean;
            dataSafe: boolean;
            version: number;
        };
        CreateSopCheckDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /** Format: uuid */
            operatorId: string;
            /** @enum {string} */
            family: "land_release" | "eore" | "victim_assistance" | "community_liaison" | "stockpile_destruction";
            /**
             * Format: date
             * @example 2026-03-09
             */
            checkedOn: string;
            /** @description provides for inclusive and fair delivery */
            inclusive: boolean;
            /** @description protects the data of people */
            dataSafe: boolean;
        };
        ChangeSopCheckDto: {
            /** @enum {string} */
            family?: "land_release" | "eore" | "victim_assistance" | "community_liaison" | "stockpile_destruction";
            /**
             * Format: date
             * @example 2026-03-09
             */
            checkedOn?: string;
            /** @description provides for inclusive and fair delivery */
            inclusive?: boolean;
            /** @description protects the data of people */
            dataSafe?: boolean;
        };
        ChannelSurveyDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string | null;
            /** Format: date */
            heldOn: string;
            /** @description women in the sample, adults only */
            womenAsked: number;
            /** @description of them, know the channel */
            womenKnow: number;
            /** @description of them, trust it */
            womenTrust: number;
            /** @description men in the sample, adults only */
            menAsked: number;
            /** @description of them, know the channel */
            menKnow: number;
            /** @description of them, trust it */
            menTrust: number;
            version: number;
        };
        CreateChannelSurveyDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /** @example XVE */
            countryCode: string;
            /**
             * Format: uuid
             * @description null: of no one operator
             */
            operatorId?: string | null;
            /**
             * Format: date
             * @example 2026-03-09
             */
            heldOn: string;
            /** @description women in the sample, adults only */
            womenAsked: number;
            /** @description of them, know the channel */
            womenKnow: number;
            /** @description of them, trust it */
            womenTrust: number;
            /** @description men in the sample, adults only */
            menAsked: number;
            /** @description of them, know the channel */
            menKnow: number;
            /** @description of them, trust it */
            menTrust: number;
        };
        ChangeChannelSurveyDto: {
            /**
             * Format: date
             * @example 2026-03-09
             */
            heldOn?: string;
            /** @description women in the sample, adults only */
            womenAsked?: number;
            /** @description of them, know the channel */
            womenKnow?: number;
            /** @description of them, trust it */
            womenTrust?: number;
            /** @description men in the sample, adults only */
            menAsked?: number;
            /** @description of them, know the channel */
            menKnow?: number;
            /** @description of them, trust it */
            menTrust?: number;
        };
        MissingOnFileDto: {
            /** @enum {string} */
            what: "no_agreement" | "no_clause" | "not_accredited" | "families_unknown" | "no_safeguarding_check" | "no_policy" | "policy_unread" | "no_channel" | "channel_untried" | "sop_unchecked" | "sop_not_inclusive" | "sop_not_data_safe" | "never_visited" | "actions_overdue";
            /**
             * @description whose procedures; only with sop_…
             * @enum {string}
             */
            family?: "land_release" | "eore" | "victim_assistance" | "community_liaison" | "stockpile_destruction";
            /** @description how many; only with actions_overdue */
            count?: number;
        };
        OperatorStandingDto: {
            /** Format: uuid */
            operatorId: string;
            /**
             * Format: date
             * @description the day it speaks of
             */
            asOf: string;
            agreement: components["schemas"]["MissingOnFileDto"][];
            accreditation: components["schemas"]["MissingOnFileDto"][];
            safeguarding: components["schemas"]["MissingOnFileDto"][];
            sops: components["schemas"]["MissingOnFileDto"][];
            visits: components["schemas"]["MissingOnFileDto"][];
        };
        CheckMadeDto: {
            /** @enum {string} */
            answer: "yes" | "no" | "not_applicable";
            /** @description always with not_applicable */
            reason: string | null;
        };
        ChecksDto: {
            /** @description practice in the field as the procedures say */
            sop_practice: components["schemas"]["CheckMadeDto"];
            /** @description sex and age for risk education; disability besides for survey, referral and liaison */
            saddd: components["schemas"]["CheckMadeDto"];
            /** @description records, tools and formats of consultations */
            consultation_records: components["schemas"]["CheckMadeDto"];
            /** @description known to staff and community members */
            safeguarding_channel: components["schemas"]["CheckMadeDto"];
        };
        CorrectiveActionDto: {
            /** @enum {string} */
            about: "sop_practice" | "saddd" | "consultation_records" | "safeguarding_channel";
            /** @example Ask about disability on the survey form. */
            what: string;
            /** Format: date */
            dueOn: string;
            /**
             * Format: date
             * @description null: still open
             */
            closedOn: string | null;
        };
        VisitDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string;
            /** @enum {string} */
            kind: "accreditation" | "visit";
            /** Format: date */
            heldOn: string;
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            placeCode: string | null;
            checks: components["schemas"]["ChecksDto"];
            /** @enum {string} */
            result: "satisfactory" | "actions_needed" | "not_satisfactory";
            actions: components["schemas"]["CorrectiveActionDto"][];
            notes: string | null;
            version: number;
        };
        CreateVisitDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /** Format: uuid */
            operatorId: string;
            /** @enum {string} */
            kind: "accreditation" | "visit";
            /**
             * Format: date
             * @example 2026-03-09
             */
            heldOn: string;
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            /**
             * @description p-code
             * @example VD0101
             */
            placeCode?: string | null;
            checks: components["schemas"]["ChecksDto"];
            /** @enum {string} */
            result: "satisfactory" | "actions_needed" | "not_satisfactory";
            actions?: components["schemas"]["CorrectiveActionDto"][];
            /** @description no names, no contact data, no cases */
            notes?: string | null;
        };
        ChangeVisitDto: {
            /** @enum {string} */
            kind?: "accreditation" | "visit";
            /**
             * Format: date
             * @example 2026-03-09
             */
            heldOn?: string;
            /** @enum {string} */
            activity?: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            /**
             * @description p-code
             * @example VD0101
             */
            placeCode?: string | null;
            checks?: components["schemas"]["ChecksDto"];
            /** @enum {string} */
            result?: "satisfactory" | "actions_needed" | "not_satisfactory";
            actions?: components["schemas"]["CorrectiveActionDto"][];
            /** @description no names, no contact data, no cases */
            notes?: string | null;
        };
        SafeguardingYearDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string;
            /** @example 2026 */
            year: number;
            /** @description reports received; no direction, never compared */
            received: number;
            /** @description of them, handled within setDays */
            handledInTime: number;
            /** @description days the organisation sets itself */
            setDays: number;
            version: number;
        };
        CreateSafeguardingYearDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /** Format: uuid */
            operatorId: string;
            /** @example 2026 */
            year: number;
            /** @description reports received; no direction, never compared */
            received: number;
            /** @description of them, handled within setDays */
            handledInTime: number;
            /**
             * @description days the organisation sets itself
             * @example 30
             */
            setDays: number;
        };
        ChangeSafeguardingYearDto: {
            /** @example 2026 */
            year?: number;
            /** @description reports received; no direction, never compared */
            received?: number;
            /** @description of them, handled within setDays */
            handledInTime?: number;
            /**
             * @description days the organisation sets itself
             * @example 30
             */
            setDays?: number;
        };
        HolderDto: {
            /**
             * Format: uuid
             * @description of the account
             */
            id: string;
            /** @example Mona Monitor */
            name: string;
            /** @enum {string} */
            role: "authority" | "monitor" | "operator" | "adviser" | "administrator";
            /** @description whose staff; null: of the whole country */
            operatorName: string | null;
        };
        PlaceDto: {
            /**
             * @description country and p-code
             * @example XVE:VD0101001
             */
            id: string;
            /** @example XVE */
            countryCode: string;
            /**
             * @description p-code, as text
             * @example VD0101001
             */
            code: string;
            /**
             * @description 0 the country … 3
             * @example 3
             */
            level: number;
            /** @example Aster */
            name: string;
            /** @example VD0101 */
            parentCode: string | null;
            /** @description persons; null: not known */
            population: number | null;
        };
        LineProblemDto: {
            /**
             * @description the header is line 1
             * @example 7
             */
            line: number;
            /** @example ADM3_PCODE */
            column: string;
            detail: string;
        };
        PlacesImportDto: {
            dryRun: boolean;
            /** @example XVE */
            countryCode: string;
            /** @description places that were not there */
            added: number;
            /** @description places whose name, parent or population is another */
            changed: number;
            unchanged: number;
            /** @description of a dry run; otherwise they are the errors of a 422 */
            problems: components["schemas"]["LineProblemDto"][];
        };
        FrameworkSummaryDto: {
            /**
             * @description Name and version
             * @example gdei-wps@1.0
             */
            ref: string;
            /** @description Title of the checklist */
            title: string;
            /** @description Where its recommendations come from */
            source: string;
            /**
             * @description Name without version: rounds of one family follow one another
             * @example gdei-wps
             */
            family: string;
            /** @description The bodies that it asks */
            bodies: ("NMAA" | "NMAC")[];
            /**
             * @description Whether its rounds make a country's indexes; a round of another family never moves them
             * @example true
             */
            inIndexes: boolean;
            /**
             * Format: date-time
             * @description When an administrator brought it in; null = it came with the product
             */
            importedAt: string | null;
        };
        PillarWeightDto: {
            /**
             * @description Participation, protection, prevention, relief and recovery
             * @enum {string}
             */
            code: "PA" | "PR" | "PV" | "RR";
            /**
             * @description 1 main, 0.5 secondary
             * @enum {number}
             */
            weight: 1 | 0.5;
            /**
             * @description Who assigned it
             * @enum {string}
             */
            source: "brief" | "ours";
        };
        DataEvidenceDto: {
            /**
             * @description The KPI that may support or contradict the answer
             * @example KPI-05
             */
            kpi: string;
            /**
             * @description Supports at this value or above, in the unit of the KPI
             * @example 0.8
             */
            atLeast?: number;
            /** @description Supports at this value or below, in the unit of the KPI */
            atMost?: number;
            /** @description Supports with any value: the criterion asks whether it is measured */
            exists?: boolean;
            /**
             * @description The bound that decides where the KPI is a range
             * @enum {string}
             */
            bound?: "lower" | "upper";
            /**
             * @description Length of the window in months
             * @example 12
             */
            months: number;
        };
        CriterionDto: {
            /**
             * @description Recommendation, rung, letter
             * @example NMAC-4.4-3b
             */
            code: string;
            /** @description The statement that is answered */
            text: string;
            /** @description Why it matters and how others have done it */
            help: string;
            /** @description Kinds of papers that count as evidence */
            evidence: string[];
            /**
             * @description Months before the end of the period in which evidence is fresh; null = any date
             * @example 24
             */
            freshMonths: number | null;
            /** @description When it may be answered "not applicable"; null = never */
            notApplicableWhen: string | null;
            /**
             * @description Codes of earlier versions that it replaces; an answer to them is carried over until reconfirmed
             * @example [
             *       "NMAC-4.4-3a"
             *     ]
             */
            formerly: string[];
            /** @description A figure that speaks beside the answer; null = none */
            dataEvidence: components["schemas"]["DataEvidenceDto"] | null;
        };
        RungDto: {
            /**
             * @description 1 adopted in writing, 2 has people, money, tools, 3 applied, 4 measured and improved
             * @enum {number}
             */
            rung: 1 | 2 | 3 | 4;
            /**
             * @description What people see for it
             * @example applied
             */
            label: string;
            criteria: components["schemas"]["CriterionDto"][];
        };
        RecommendationDto: {
            /** @example NMAC-4.4 */
            code: string;
            /** @description Short title */
            title: string;
            /** @description The recommendation in our words */
            gist: string;
            pillars: components["schemas"]["PillarWeightDto"][];
            /**
             * @description Standards it names
             * @example [
             *       "IMAS 05.10"
             *     ]
             */
            standards: string[];
            /** @description When the whole may be "not applicable"; null = never */
            notApplicableWhen: string | null;
            /** @description referencesOnly: records of cases, interviews and visits are named, never uploaded */
            evidenceRule: string | null;
            rungs: components["schemas"]["RungDto"][];
        };
        FunctionDto: {
            /** @example NMAC-4 */
            code: string;
            /**
             * @description The authority (NMAA) or the centre (NMAC)
             * @enum {string}
             */
            body: "NMAA" | "NMAC";
            title: string;
            recommendations: components["schemas"]["RecommendationDto"][];
        };
        FrameworkDto: {
            /**
             * @description Name and version
             * @example gdei-wps@1.0
             */
            ref: string;
            /** @description Title of the checklist */
            title: string;
            /** @description Where its recommendations come from */
            source: string;
            functions: components["schemas"]["FunctionDto"][];
        };
        SuggestedActionDto: {
            /**
             * @description Recommendation, A, the level it leads to
             * @example NMAC-4.4-A3
             */
            code: string;
            /**
             * @description The recommendation it lifts
             * @example NMAC-4.4
             */
            recommendation: string;
            /**
             * @description The level it leads to, from the one below
             * @example 3
             * @enum {number}
             */
            level: 1 | 2 | 3 | 4;
            /**
             * @description What is done, as an order
             * @example Compare ten records with the reported figures at each monitoring visit
             */
            title: string;
            /** @description Two to four sentences: who does what first, what is written or counted, what paper results */
            how: string;
            /**
             * @description Criteria of that level that it can move to "met"; never empty
             * @example [
             *       "NMAC-4.4-3a",
             *       "NMAC-4.4-3b"
             *     ]
             */
            criteria: string[];
            /**
             * @description What it takes, roughly; labels in the code list `actionNeed`
             * @example [
             *       "staff_time",
             *       "training"
             *     ]
             */
            needs: ("staff_time" | "training" | "budget_line" | "external_help" | "decision")[];
            /**
             * @description Months it takes an ordinary office
             * @example 6
             */
            months: number;
        };
        LabelledCodeDto: {
            /** @example Y18T59 */
            code: string;
            /** @example 18 to 59 years */
            label: string;
        };
        CodeListDto: {
            /**
             * @description The field that takes these codes
             * @example ageBand
             */
            name: string;
            codes: components["schemas"]["LabelledCodeDto"][];
        };
        FrameworkFileDto: {
            /**
             * Format: binary
             * @description A checklist as YAML, at most 6 MB
             */
            file: string;
        };
        VersionFaultDto: {
            /**
             * @description A code of the checklist, or line and column
             * @example #/NMAA-2.1-2c
             */
            pointer: string;
            /** @example text-too-long */
            code: string;
            /** @example has 231 characters, must stay below 220 */
            detail: string;
        };
        ChangedPartDto: {
            /** @enum {string} */
            of: "function" | "recommendation" | "criterion";
            /** @example NMAA-2.1-2c */
            code: string;
            /**
             * @description Whose checklist it stands in
             * @enum {string}
             */
            body: "NMAA" | "NMAC";
            /**
             * @description The recommendation of a criterion; null of the others
             * @example NMAA-2.1
             */
            recommendation: string | null;
            /**
             * @description The level of a criterion; null of the others
             * @enum {number|null}
             */
            rung: 1 | 2 | 3 | 4 | null;
            /** @description A title, or the statement that is answered */
            text: string;
        };
        RewordingDto: {
            before: components["schemas"]["ChangedPartDto"];
            after: components["schemas"]["ChangedPartDto"];
        };
        ReplacementDto: {
            /** @description Several where it merges them */
            before: components["schemas"]["ChangedPartDto"][];
            after: components["schemas"]["ChangedPartDto"];
            /** @description It stands under another recommendation or at another level */
            moved: boolean;
        };
        WeightDto: {
            /** @enum {string} */
            code: "PA" | "PR" | "PV" | "RR";
            /**
             * @description 1 main, 0.5 secondary
             * @enum {number}
             */
            weight: 1 | 0.5;
        };
        WeightChangeDto: {
            /** @example NMAA-2.2 */
            code: string;
            before: components["schemas"]["WeightDto"][];
            after: components["schemas"]["WeightDto"][];
        };
        RuleChangeDto: {
            /** @example NMAC-4.4-3b */
            code: string;
            /**
             * @description What the checklist demands besides its words
             * @enum {string}
             */
            rule: "freshMonths" | "notApplicableWhen" | "dataEvidence" | "evidenceRule" | "evidence";
            /**
             * @description Months, a condition, a KPI with its threshold, or kinds of papers; null = there is none
             * @example KPI-05 ≥ 0.8
             */
            before: string | null;
            /** @description As before */
            after: string | null;
        };
        FrameworkChangeDto: {
            /** @example gdei-wps@1.0 */
            from: string;
            /** @example gdei-wps@1.1 */
            to: string;
            /** @description To be answered */
            added: components["schemas"]["ChangedPartDto"][];
            /** @description Their answers are set aside */
            removed: components["schemas"]["ChangedPartDto"][];
            /** @description The same code in other words: its meaning stays */
            reworded: components["schemas"]["RewordingDto"][];
            /** @description Their answers are carried over until reconfirmed */
            replaced: components["schemas"]["ReplacementDto"][];
            weights: components["schemas"]["WeightChangeDto"][];
            rules: components["schemas"]["RuleChangeDto"][];
        };
        OpenRoundsDto: {
            /** @example XVE */
            countryCode: string;
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /**
             * @description The version they are made by
             * @example gdei-wps@1.0
             */
            frameworkRef: string;
            /**
             * @description Rounds in draft or returned
             * @example 1
             */
            rounds: number;
        };
        FrameworkImportDto: {
            dryRun: boolean;
            /** @description null = the file does not say */
            ref: string | null;
            /**
             * @description new: stored, or would be; unchanged: it is here already; refused: of a dry run, see faults
             * @enum {string}
             */
            outcome: "new" | "unchanged" | "refused";
            /** @description SHA-256 of the file */
            sha256: string;
            /** @description Of a dry run; otherwise they are the errors of a 422 */
            faults: components["schemas"]["VersionFaultDto"][];
            /** @description Against the version before it; null = the first of its family */
            change: components["schemas"]["FrameworkChangeDto"] | null;
            /** @description Rounds that could change to it */
            openRounds: components["schemas"]["OpenRoundsDto"][];
        };
        AssessmentDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** @example gdei-wps@1.0 */
            frameworkRef: string;
            /** @example 2026 */
            period: string;
            /**
             * Format: date
             * @description The day it is to be handed in by; null = none is set
             * @example 2026-11-30
             */
            dueOn: string | null;
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "verified" | "published";
            /**
             * @description 1, and one more with each reopening
             * @example 1
             */
            revision: number;
            /** @description Why it was last returned or reopened; null for respondents */
            reason: string | null;
            /**
             * @description The functions assigned to you, of which alone you are told; null = you see the whole checklist
             * @example [
             *       "NMAA-2"
             *     ]
             */
            assignedFunctions: string[] | null;
            /**
             * @description Answered criteria ÷ all criteria, 0 to 1; not applicable counts as answered
             * @example 0.84
             */
            answered: number;
            /**
             * @description Who verified this revision: another officer, or an invited adviser; null = nobody
             * @enum {string|null}
             */
            verification: "internal" | "external" | null;
            /** @description The country has one officer, so that whoever edited may also verify; null = not told to you */
            oneOfficer: boolean | null;
            /** @description One body is both authority and centre and answers once what both checklists ask; null = not told to you */
            oneBody: boolean | null;
            /** @description Whether you had a hand in it, and so do not verify it */
            editedByMe: boolean;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /**
             * @description Threads at its criteria that are open
             * @example 2
             */
            openThreads: number;
            /**
             * @description Of these, reasons of a return: what is still asked
             * @example 1
             */
            openAsks: number;
            /** @example 3 */
            version: number;
        };
        CreateAssessmentDto: {
            /**
             * Format: uuid
             * @description Made by the client if it likes
             */
            id?: string;
            /**
             * @description Needed only by people of several countries
             * @example XVE
             */
            countryCode?: string;
            /**
             * @description The body that assesses itself: one’s own
             * @enum {string}
             */
            body: "NMAA" | "NMAC";
            /**
             * @description One of GET /frameworks
             * @example gdei-wps@1.0
             */
            frameworkRef: string;
            /**
             * @description A year or a quarter
             * @example 2026
             */
            period: string;
            /**
             * Format: date
             * @description The day it is to be handed in by; null = none is set
             * @example 2026-11-30
             */
            dueOn?: string | null;
            /**
             * Format: uuid
             * @description An earlier assessment of this body to begin from: its answers come in marked as carried over
             */
            copyFrom?: string;
        };
        UpdateAssessmentDto: {
            /**
             * @description A year or a quarter; may change until submission
             * @example 2026
             */
            period?: string;
            /**
             * Format: date
             * @description The day it is to be handed in by; null = none is set
             * @example 2026-11-30
             */
            dueOn?: string | null;
        };
        AnswerDto: {
            /**
             * @description Of a criterion or a recommendation
             * @example NMAA-1.1-1a
             */
            code: string;
            /**
             * @description null = unanswered, which is neither "not met" nor "not applicable"
             * @enum {string|null}
             */
            answer: "met" | "partly" | "not_met" | "not_applicable" | null;
            reason: string | null;
            note: string | null;
            /**
             * @description The verifier’s own; null = none yet
             * @enum {string|null}
             */
            verifierAnswer: "met" | "partly" | "not_met" | "not_applicable" | null;
            verifierNote: string | null;
            /** @description The verifier accepts the reason given against a contradicting figure */
            reasonAccepted: boolean;
            /**
             * @description One body is both: the other checklist’s question that was answered once for both; null = this one
             * @example NMAC-2.1-3a
             */
            answeredAs: string | null;
            /** @description The same of the verifier’s own answer */
            verifiedAs: string | null;
            /** @description Brought in from an earlier assessment and not reconfirmed yet */
            carriedOver: boolean;
            /** @description Changed after a verifier spoke of it */
            changedSinceVerification: boolean;
            /** Format: date-time */
            editedAt: string | null;
            /** @example 2 */
            version: number;
        };
        WriteAnswerDto: {
            /**
             * @description As in the path, if it is sent at all
             * @example NMAA-1.1-1a
             */
            code?: string;
            /**
             * @description The version the question was read from; refused unless it is the assessment’s own
             * @example gdei-wps@1.0
             */
            frameworkRef?: string;
            /**
             * @description null = unanswered, which is neither "not met" nor "not applicable"
             * @example met
             * @enum {string|null}
             */
            answer: "met" | "partly" | "not_met" | "not_applicable" | null;
            /** @description Owed by "not applicable", and by "met" against a figure */
            reason?: string | null;
            /** @description For colleagues and the verifier */
            note?: string | null;
            /**
             * @description Says that the answer holds for both bodies although they had answered apart: the version of the other body’s answer that was seen, 0 = it had none
             * @example 3
             */
            twinVersion?: number;
        };
        WriteVerifierAnswerDto: {
            /**
             * @description The verifier’s own; null = none yet
             * @example partly
             * @enum {string|null}
             */
            answer: "met" | "partly" | "not_met" | "not_applicable" | null;
            /** @description What was seen; owed by "not applicable" */
            note?: string | null;
            /** @description Accepts the stated reason why a contradicting figure does not decide */
            reasonAccepted?: boolean;
        };
        RespondentDto: {
            /** Format: uuid */
            id: string;
            /** @example Rosa Respondent */
            name: string;
        };
        AssignmentDto: {
            /** @example NMAA-2 */
            functionCode: string;
            /** @description Respondents are told of themselves alone */
            respondents: components["schemas"]["RespondentDto"][];
            /**
             * Format: date
             * @description The day its answers are wanted by; null = none is set
             * @example 2026-11-15
             */
            dueOn: string | null;
            /**
             * @description For those who answer it; no contact data (V23)
             * @example Only the survey of your department is missing.
             */
            note: string | null;
            /**
             * @description Criteria answered; not applicable counts as answered
             * @example 12
             */
            answered: number;
            /**
             * @description Criteria that are asked
             * @example 20
             */
            criteria: number;
            /**
             * @description 0 = nobody was asked yet
             * @example 1
             */
            version: number;
        };
        AssignmentsDto: {
            /** @description Every function; for respondents those assigned to them */
            functions: components["schemas"]["AssignmentDto"][];
            /** @description Who could be asked; respondents are told nobody */
            candidates: components["schemas"]["RespondentDto"][];
        };
        AssignDto: {
            /** @description Accounts of this body that are marked as respondents; none = nobody is asked any more */
            respondents: string[];
            /**
             * Format: date
             * @description The day its answers are wanted by; null = none is set
             * @example 2026-11-15
             */
            dueOn?: string | null;
            /**
             * @description For those who answer it; no contact data (V23)
             * @example Only the survey of your department is missing.
             */
            note?: string | null;
        };
        IndexPartDto: {
            /** @example NMAA-1.1 */
            code: string;
            level: number;
            /** @description 1, or 0.5 in a secondary pillar */
            weight: number;
        };
        LeftOutDto: {
            /** @example NMAA-1.1 */
            code: string;
            /** @enum {string} */
            reason: "not_applicable" | "not_verified";
        };
        EntityReadingDto: {
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 62.5
             */
            index: number | null;
            /**
             * @description Why there is no index
             * @enum {string}
             */
            reason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            /** @description Recommendations that have a level */
            items: number;
            /** @description How many stand at level 0, 1, 2, 3, 4 */
            levels: number[];
            /** @description Answered ÷ criteria it rests on, 0 to 1 */
            answered: number;
            parts: components["schemas"]["IndexPartDto"][];
            leftOut: components["schemas"]["LeftOutDto"][];
            /**
             * @description Mean of the function means; second to the index
             * @example 62.5
             */
            functionWeightedIndex: number | null;
        };
        SelfComparisonDto: {
            /** @example 62.5 */
            claimedIndex: number | null;
            /** @example 62.5 */
            verifiedIndex: number | null;
            /** @description Claimed minus verified, in points */
            difference: number | null;
            /** @description Recommendations that have both levels */
            items: number;
        };
        EntityVerifiedReadingDto: {
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 62.5
             */
            index: number | null;
            /**
             * @description Why there is no index
             * @enum {string}
             */
            reason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            /** @description Recommendations that have a level */
            items: number;
            /** @description How many stand at level 0, 1, 2, 3, 4 */
            levels: number[];
            /** @description Answered ÷ criteria it rests on, 0 to 1 */
            answered: number;
            parts: components["schemas"]["IndexPartDto"][];
            leftOut: components["schemas"]["LeftOutDto"][];
            self: components["schemas"]["SelfComparisonDto"];
            /**
             * @description Mean of the function means; second to the index
             * @example 62.5
             */
            functionWeightedIndex: number | null;
        };
        EntityScoresDto: {
            evidenced: components["schemas"]["EntityReadingDto"];
            claimed: components["schemas"]["EntityReadingDto"];
            verified: components["schemas"]["EntityVerifiedReadingDto"];
        };
        ReadingDto: {
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 62.5
             */
            index: number | null;
            /**
             * @description Why there is no index
             * @enum {string}
             */
            reason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            /** @description Recommendations that have a level */
            items: number;
            /** @description How many stand at level 0, 1, 2, 3, 4 */
            levels: number[];
            /** @description Answered ÷ criteria it rests on, 0 to 1 */
            answered: number;
            parts: components["schemas"]["IndexPartDto"][];
            leftOut: components["schemas"]["LeftOutDto"][];
        };
        VerifiedReadingDto: {
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 62.5
             */
            index: number | null;
            /**
             * @description Why there is no index
             * @enum {string}
             */
            reason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            /** @description Recommendations that have a level */
            items: number;
            /** @description How many stand at level 0, 1, 2, 3, 4 */
            levels: number[];
            /** @description Answered ÷ criteria it rests on, 0 to 1 */
            answered: number;
            parts: components["schemas"]["IndexPartDto"][];
            leftOut: components["schemas"]["LeftOutDto"][];
            self: components["schemas"]["SelfComparisonDto"];
        };
        FunctionScoresDto: {
            evidenced: components["schemas"]["ReadingDto"];
            claimed: components["schemas"]["ReadingDto"];
            verified: components["schemas"]["VerifiedReadingDto"];
            /** @example NMAA-2 */
            code: string;
        };
        PillarScoresDto: {
            evidenced: components["schemas"]["ReadingDto"];
            claimed: components["schemas"]["ReadingDto"];
            verified: components["schemas"]["VerifiedReadingDto"];
            /** @enum {string} */
            code: "PA" | "PR" | "PV" | "RR";
        };
        RecommendationPillarDto: {
            /** @enum {string} */
            code: "PA" | "PR" | "PV" | "RR";
            /** @enum {number} */
            weight: 1 | 0.5;
            /** @enum {string} */
            source: "brief" | "ours";
        };
        HeldBackByDto: {
            /** @example NMAA-1.1-1a */
            code: string;
            /** @enum {string} */
            reason: "holds" | "not_applicable" | "unanswered" | "partly" | "not_met" | "no_evidence" | "contradicted" | "evidence_too_old" | "evidence_after_period" | "not_in_force";
        };
        EvidenceStandingDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            standing: "counts" | "evidence_too_old" | "evidence_after_period" | "not_in_force";
        };
        ReportsDueDto: {
            /** @example 21 */
            verified: number;
            /** @example 36 */
            due: number;
        };
        VerdictDto: {
            /** @enum {string} */
            state: "supports" | "contradicts" | "too_few_reports" | "not_computable";
            /** @description In the KPI’s own unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @description Absent: it waits for no report, or was frozen before this was kept */
            reports?: components["schemas"]["ReportsDueDto"];
            /** Format: date-time */
            asOf: string;
        };
        CriterionStateDto: {
            /** @example NMAA-1.1-1a */
            code: string;
            /** @enum {number} */
            rung: 1 | 2 | 3 | 4;
            /** @enum {string} */
            evidenced: "holds" | "not_applicable" | "unanswered" | "partly" | "not_met" | "no_evidence" | "contradicted" | "evidence_too_old" | "evidence_after_period" | "not_in_force";
            /** @enum {string} */
            claimed: "holds" | "not_applicable" | "unanswered" | "partly" | "not_met" | "no_evidence" | "contradicted" | "evidence_too_old" | "evidence_after_period" | "not_in_force";
            /** @enum {string} */
            verified: "holds" | "not_applicable" | "unanswered" | "partly" | "not_met" | "no_evidence" | "contradicted" | "evidence_too_old" | "evidence_after_period" | "not_in_force";
            /** @description The verifier’s own answer is another one than the body’s */
            differs: boolean;
            evidence: components["schemas"]["EvidenceStandingDto"][];
            verdict: components["schemas"]["VerdictDto"] | null;
        };
        RecommendationScoreDto: {
            /** @example NMAA-1.1 */
            code: string;
            /** @example NMAA-1 */
            functionCode: string;
            pillars: components["schemas"]["RecommendationPillarDto"][];
            notApplicable: boolean;
            /**
             * @description null = not applicable
             * @example 2
             */
            claimedLevel: number | null;
            /**
             * @description null = not applicable
             * @example 2
             */
            evidencedLevel: number | null;
            /** @description Under 80 % of its criteria are answered: claimed and evidenced level are those so far; absent of a round published before this was told */
            soFar?: boolean;
            /**
             * @description null = not verified, or not applicable
             * @example 2
             */
            verifiedLevel: number | null;
            /** @description The verifier has answered all its criteria */
            isVerified: boolean;
            /**
             * @description Claimed minus verified level; null unless both are there
             * @example 1
             */
            difference: number | null;
            /** @description Rungs that hold by themselves, on the evidenced reading */
            rungsHeld: number[];
            /** @description Towards the next level, 0 to 1 */
            progress: number | null;
            heldBackBy: components["schemas"]["HeldBackByDto"][];
            criteria: components["schemas"]["CriterionStateDto"][];
        };
        PolicyPracticeDto: {
            /**
             * @description Share of what is written that holds
             * @example 62.5
             */
            written: number | null;
            /**
             * @description Share of what is applied that holds
             * @example 62.5
             */
            applied: number | null;
            /** @description Written minus applied, in points */
            gap: number | null;
            /** @enum {string} */
            reason?: "too_few_answers" | "not_applicable" | "too_little_written";
            items: number;
        };
        MissingDto: {
            /** @example NMAA-1.1-1a */
            code: string;
            /** @example NMAA-1.1 */
            recommendation: string;
            /** @enum {string} */
            lack: "unanswered" | "no_evidence" | "contradicted" | "evidence_too_old" | "evidence_after_period" | "not_in_force" | "reason_missing";
        };
        ScoresDto: {
            /**
             * Format: date-time
             * @description When these figures were so
             */
            asOf: string;
            entity: components["schemas"]["EntityScoresDto"];
            functions: components["schemas"]["FunctionScoresDto"][];
            pillars: components["schemas"]["PillarScoresDto"][];
            recommendations: components["schemas"]["RecommendationScoreDto"][];
            policyPractice: components["schemas"]["PolicyPracticeDto"];
            missing: components["schemas"]["MissingDto"][];
        };
        ComparedRoundDto: {
            /** Format: uuid */
            id: string;
            /** @example 2026 */
            period: string;
            /** @example gdei-wps@1.0 */
            frameworkRef: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "verified" | "published";
            /** @example 1 */
            revision: number;
        };
        RoundLimitDto: {
            /**
             * @description other_framework: made by another version of the checklist; share_answered: more or less of it answered
             * @enum {string}
             */
            code: "other_framework" | "share_answered";
            /**
             * @description The version, or the share from 0 to 1
             * @example 0.84
             */
            before: string | number;
            /** @example 1 */
            after: string | number;
        };
        RoundAlikeDto: {
            /**
             * @description 0 to 100, one decimal
             * @example 47.1
             */
            before: number | null;
            /**
             * @description 0 to 100, one decimal
             * @example 47.1
             */
            after: number | null;
            /**
             * @description After minus before, in points
             * @example 12.5
             */
            difference: number | null;
            /**
             * @description How many recommendations that is
             * @example 17
             */
            items: number;
        };
        RoundIndexChangeDto: {
            /**
             * @description 0 to 100, one decimal
             * @example 47.1
             */
            before: number | null;
            /** @enum {string} */
            beforeReason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            /**
             * @description 0 to 100, one decimal
             * @example 47.1
             */
            after: number | null;
            /** @enum {string} */
            afterReason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            alike: components["schemas"]["RoundAlikeDto"];
        };
        EntityChangeDto: {
            evidenced: components["schemas"]["RoundIndexChangeDto"];
            claimed: components["schemas"]["RoundIndexChangeDto"];
            verified: components["schemas"]["RoundIndexChangeDto"];
        };
        FunctionChangeDto: {
            /**
             * @description 0 to 100, one decimal
             * @example 47.1
             */
            before: number | null;
            /** @enum {string} */
            beforeReason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            /**
             * @description 0 to 100, one decimal
             * @example 47.1
             */
            after: number | null;
            /** @enum {string} */
            afterReason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            alike: components["schemas"]["RoundAlikeDto"];
            /** @example NMAA-2 */
            code: string;
        };
        PillarChangeDto: {
            /**
             * @description 0 to 100, one decimal
             * @example 47.1
             */
            before: number | null;
            /** @enum {string} */
            beforeReason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            /**
             * @description 0 to 100, one decimal
             * @example 47.1
             */
            after: number | null;
            /** @enum {string} */
            afterReason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            alike: components["schemas"]["RoundAlikeDto"];
            /** @enum {string} */
            code: "PA" | "PR" | "PV" | "RR";
        };
        LevelChangeDto: {
            /**
             * @description null = not applicable, not asked, or not verified
             * @enum {number|null}
             */
            before: 0 | 1 | 2 | 3 | 4 | null;
            /**
             * @description null = not applicable, not asked, or not verified
             * @enum {number|null}
             */
            after: 0 | 1 | 2 | 3 | 4 | null;
        };
        LevelChangesDto: {
            evidenced: components["schemas"]["LevelChangeDto"];
            claimed: components["schemas"]["LevelChangeDto"];
            verified: components["schemas"]["LevelChangeDto"];
        };
        RecommendationChangeDto: {
            /** @example NMAA-2.1 */
            code: string;
            /** @example NMAA-2 */
            functionCode: string;
            /** @description Asked with the same criteria in both rounds */
            askedAlike: boolean;
            levels: components["schemas"]["LevelChangesDto"];
            /**
             * @description Levels gained or lost, supported by documents; null unless both rounds have one
             * @example 1
             */
            difference: number | null;
        };
        RoundMovedDto: {
            /** @example 9 */
            up: number;
            /** @example 2 */
            down: number;
            /** @example 1 */
            level: number;
            /** @example 0 */
            beside: number;
        };
        RoundStandingChangeDto: {
            /**
             * @description As in the scores; null = not asked
             * @example partly
             */
            before: string | null;
            /**
             * @description As in the scores; null = not asked
             * @example holds
             */
            after: string | null;
        };
        CriterionChangeDto: {
            /** @example NMAA-2.1-3a */
            code: string;
            /** @example NMAA-2.1 */
            recommendation: string;
            claimed: components["schemas"]["RoundStandingChangeDto"];
            evidenced: components["schemas"]["RoundStandingChangeDto"];
            /**
             * @description level: another answer of the same weight; beside: not asked, not answered or not applicable in one round
             * @enum {string}
             */
            direction: "up" | "down" | "level" | "beside";
            /** @description Why; at least one */
            reasons: ("framework" | "not_applicable" | "unanswered" | "answer" | "evidence_came" | "evidence_aged" | "evidence_gone" | "figure" | "reason_accepted" | "reason_not_accepted")[];
        };
        RoundComparisonDto: {
            before: components["schemas"]["ComparedRoundDto"];
            after: components["schemas"]["ComparedRoundDto"];
            /** @description Empty: comparable as they stand */
            limits: components["schemas"]["RoundLimitDto"][];
            entity: components["schemas"]["EntityChangeDto"];
            /** @description Supported by documents */
            functions: components["schemas"]["FunctionChangeDto"][];
            /** @description Supported by documents */
            pillars: components["schemas"]["PillarChangeDto"][];
            recommendations: components["schemas"]["RecommendationChangeDto"][];
            /** @description How many criteria moved */
            moved: components["schemas"]["RoundMovedDto"];
            /** @description Only those that moved */
            criteria: components["schemas"]["CriterionChangeDto"][];
        };
        TrendIndexDto: {
            /**
             * @description 0 to 100, one decimal
             * @example 47.1
             */
            index: number | null;
            /** @enum {string} */
            reason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
        };
        TrendPublishedDto: {
            evidenced: components["schemas"]["TrendIndexDto"];
            claimed: components["schemas"]["TrendIndexDto"];
            verified: components["schemas"]["TrendIndexDto"];
            /** @example 1 */
            revision: number;
            /** Format: date-time */
            asOf: string;
            /** @description Whether somebody had verified it */
            isVerified: boolean;
            /**
             * @description Answered criteria ÷ criteria it rests on, 0 to 1
             * @example 0.97
             */
            answered: number;
        };
        RoundTrendPointDto: {
            /** @example 2026 */
            period: string;
            /**
             * @description Why there is no figure: no round ended in this year, or the round published nothing
             * @enum {string|null}
             */
            gap: "no_round" | "not_published" | null;
            /** Format: uuid */
            assessmentId: string | null;
            /** @example gdei-wps@1.0 */
            frameworkRef: string | null;
            /** @description Made by another version of the checklist than the point before it */
            otherFramework: boolean;
            published: components["schemas"]["TrendPublishedDto"] | null;
        };
        SnapshotDto: {
            /** @example 1 */
            revision: number;
            /** @example gdei-wps@1.0 */
            frameworkRef: string;
            /** @example 2026 */
            period: string;
            /**
             * Format: date-time
             * @description When it was published
             */
            asOf: string;
            /** @description Whether somebody had verified it */
            verified: boolean;
            /** @description Computed again just now from the answers, evidence and figures kept with it: true = every figure is the same; null = it was published before these were kept */
            reproduced: boolean | null;
        };
        AskDto: {
            /**
             * @description A criterion or a recommendation of this body
             * @example NMAA-2.1-3a
             */
            code: string;
            /**
             * @description What is asked; no contact data (V23)
             * @example The minutes named are of 2023: name later ones.
             */
            text: string;
        };
        ReturnAssessmentDto: {
            /**
             * @description Why, for those who read it later
             * @example The minutes named are of 2023.
             */
            reason: string;
            /** @description Reasons at single criteria: each becomes a thread there */
            asks?: components["schemas"]["AskDto"][];
            /** @description Open threads of the assessment that are among the reasons, too */
            threadIds?: string[];
        };
        MoveReasonDto: {
            /**
             * @description Why, for those who read it later
             * @example The minutes named are of 2023.
             */
            reason: string;
        };
        ResolvedDto: {
            /** @description The person’s name; null = the account is gone */
            by: string | null;
            /** @enum {string} */
            role: "authority" | "monitor" | "operator" | "adviser" | "administrator";
            /** Format: date-time */
            at: string;
        };
        ReviewCommentDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description Plain text of at most 2000 characters; no contact data (V23)
             * @example The minutes named are of 2023. Is there a later meeting?
             */
            text: string;
            /** @description The person’s name; null = the account is gone */
            by: string | null;
            /**
             * @description As whom: somebody of the country, or an invited adviser
             * @enum {string}
             */
            role: "authority" | "monitor" | "operator" | "adviser" | "administrator";
            /** @description Whether you wrote it */
            mine: boolean;
            /** Format: date-time */
            at: string;
        };
        ReviewThreadDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description A criterion or a recommendation of this body
             * @example NMAA-2.1-3a
             */
            code: string;
            /**
             * @description The revision of the assessment it was opened in
             * @example 1
             */
            revision: number;
            /** @description A return asks for it: it is one of the reasons */
            asked: boolean;
            /** @description Whether you opened it */
            mine: boolean;
            /** @description null = open */
            resolved: components["schemas"]["ResolvedDto"] | null;
            /** @description Oldest first; at least one */
            comments: components["schemas"]["ReviewCommentDto"][];
            /** @example 1 */
            version: number;
        };
        OpenReviewThreadDto: {
            /**
             * Format: uuid
             * @description Made by the client if it likes
             */
            id?: string;
            /**
             * @description A criterion or a recommendation of this body
             * @example NMAA-2.1-3a
             */
            code: string;
            /**
             * @description Plain text of at most 2000 characters; no contact data (V23)
             * @example The minutes named are of 2023. Is there a later meeting?
             */
            text: string;
        };
        WriteReviewCommentDto: {
            /**
             * Format: uuid
             * @description Made by the client if it likes
             */
            id?: string;
            /**
             * @description Plain text of at most 2000 characters; no contact data (V23)
             * @example The minutes named are of 2023. Is there a later meeting?
             */
            text: string;
        };
        ResolutionDto: {
            /** @description true = resolved, false = open again */
            resolved: boolean;
        };
        UndoDto: {
            /**
             * @description The version it would go back to
             * @example gdei-wps@1.0
             */
            from: string;
            /** Format: date-time */
            acceptedAt: string;
            /**
             * Format: date-time
             * @description The last moment at which it can be undone
             */
            until: string;
        };
        RoundFrameworkDto: {
            /** @example gdei-wps@1.0 */
            frameworkRef: string;
            /**
             * @description The latest version that an open round could change to; null = none
             * @example gdei-wps@1.1
             */
            newer: string | null;
            /** @description null = nothing can be undone now */
            undo: components["schemas"]["UndoDto"] | null;
            /** @description Answers to criteria that this version does not ask; kept, and out of the scores */
            setAside: number;
        };
        CarriedDto: {
            /**
             * @description Of the later version
             * @example NMAA-2.2-1c
             */
            code: string;
            /**
             * @description The criteria it replaces
             * @example [
             *       "NMAA-2.2-1a"
             *     ]
             */
            formerly: string[];
            /**
             * @description To be reconfirmed
             * @enum {string|null}
             */
            answer: "met" | "partly" | "not_met" | "not_applicable" | null;
        };
        SetAsideDto: {
            /** @example NMAA-2.4-4a */
            code: string;
            /** @enum {string|null} */
            answer: "met" | "partly" | "not_met" | "not_applicable" | null;
        };
        RemapDto: {
            /** @description Answers that stay as they are */
            kept: number;
            /** @description Answers of an earlier time under that version that come back */
            restored: number;
            carried: components["schemas"]["CarriedDto"][];
            /**
             * @description Criteria without any answer then
             * @example [
             *       "NMAA-2.1-2c"
             *     ]
             */
            unanswered: string[];
            /** @description Kept in storage, out of the checklist and the scores */
            setAside: components["schemas"]["SetAsideDto"][];
        };
        IndexPreviewDto: {
            /** @description 0 to 100, one decimal; null with a reason */
            index: number | null;
            /**
             * @description Why there is no index
             * @example too_few_answers
             */
            reason: string | null;
            /** @description Answered ÷ criteria, 0 to 1 */
            answered: number;
        };
        IndexPairDto: {
            before: components["schemas"]["IndexPreviewDto"];
            after: components["schemas"]["IndexPreviewDto"];
        };
        LevelPreviewDto: {
            notApplicable: boolean;
            /** @description 0 to 4; null = not applicable */
            evidencedLevel: number | null;
            /** @description 0 to 4; null = not applicable */
            claimedLevel: number | null;
        };
        RecommendationPreviewDto: {
            /** @example NMAA-2.2 */
            code: string;
            title: string;
            /** @description null = not in the earlier version */
            before: components["schemas"]["LevelPreviewDto"] | null;
            /** @description null = not in the later version */
            after: components["schemas"]["LevelPreviewDto"] | null;
        };
        FrameworkPreviewDto: {
            /** @description What changed for this body */
            change: components["schemas"]["FrameworkChangeDto"];
            answers: components["schemas"]["RemapDto"];
            /** @description Of the body, supported by documents */
            evidenced: components["schemas"]["IndexPairDto"];
            /** @description Of the body, as claimed */
            claimed: components["schemas"]["IndexPairDto"];
            /** @description All of this body, in the order of the later */
            recommendations: components["schemas"]["RecommendationPreviewDto"][];
        };
        AcceptFrameworkDto: {
            /**
             * @description A later version of the same checklist
             * @example gdei-wps@1.1
             */
            frameworkRef: string;
        };
        NationalWordsDto: {
            /**
             * @description In English
             * @example The annual report to parliament has a page on survivors.
             */
            en?: string;
            /**
             * @description In French
             * @example Le rapport annuel au parlement a une page sur les survivants.
             */
            fr?: string;
            /**
             * @description In Arabic
             * @example في التقرير السنوي إلى البرلمان صفحة عن الناجين.
             */
            ar?: string;
        };
        WordingHintDto: {
            /** @enum {string} */
            hint: "vague_word" | "several_sentences";
            /**
             * @description The language it was found in
             * @enum {string}
             */
            language: "en" | "fr" | "ar";
            /**
             * @description The word that says nothing two people would find alike
             * @example adequate
             */
            word?: string;
        };
        NationalCriterionDto: {
            /**
             * @description Given by the server, once
             * @example XVE-NMAA-1
             */
            code: string;
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** @example gdei-wps */
            family: string;
            /**
             * @description The recommendation it stands under, in every version; null = under a heading of one’s own
             * @example NMAA-2.1
             */
            recommendationCode: string | null;
            /** @description A heading of the country’s own; null = under a recommendation */
            heading: components["schemas"]["NationalWordsDto"] | null;
            /** @description The statement */
            text: components["schemas"]["NationalWordsDto"];
            /** @description What an assessor looks for; null = nothing is said */
            help: components["schemas"]["NationalWordsDto"] | null;
            /** @description When it does not apply; null = it always applies */
            notApplicableWhen: components["schemas"]["NationalWordsDto"] | null;
            /** @enum {number} */
            rung: 1 | 2 | 3 | 4;
            /**
             * @description The first round it is asked in
             * @example 2026
             */
            from: string;
            /**
             * @description The last round it is asked in; null = it goes on
             * @example 2028
             */
            until: string | null;
            /** @example XVE */
            countryCode: string;
            /** @description It was answered, or evidence was named for it: what it asks stands from then on, and it is not removed */
            answered: boolean;
            hints: components["schemas"]["WordingHintDto"][];
            /** @example 1 */
            version: number;
        };
        CreateNationalCriterionDto: {
            /**
             * @description Needed only by people of several countries
             * @example XVE
             */
            countryCode?: string;
            /**
             * @description The body that is asked: one’s own
             * @enum {string}
             */
            body: "NMAA" | "NMAC";
            /**
             * @description The checklist in whose rounds it is asked, without a version
             * @default gdei-wps
             * @example gdei-wps
             */
            family: string;
            /**
             * @description The recommendation it stands under, in every version; null = under a heading of one’s own
             * @example NMAA-2.1
             */
            recommendationCode?: string | null;
            /** @description A heading of the country’s own; null = under a recommendation */
            heading?: components["schemas"]["NationalWordsDto"] | null;
            /** @description The statement, below 220 characters: one idea that two people find alike; no contact data (V23) */
            text: components["schemas"]["NationalWordsDto"];
            /** @description What an assessor looks for; null = nothing is said */
            help?: components["schemas"]["NationalWordsDto"] | null;
            /** @description When it does not apply; null = it always applies */
            notApplicableWhen?: components["schemas"]["NationalWordsDto"] | null;
            /**
             * @description How far along the ladder it lies; it lifts no level
             * @example 2
             */
            rung: Record<string, never>;
            /**
             * @description The first round it is asked in: a year or a quarter
             * @example 2026
             */
            from: string;
            /**
             * @description The last round it is asked in; null = it goes on
             * @example 2028
             */
            until?: string | null;
        };
        ChangeNationalCriterionDto: {
            /**
             * @description The checklist in whose rounds it is asked, without a version
             * @default gdei-wps
             * @example gdei-wps
             */
            family: string;
            /**
             * @description The recommendation it stands under, in every version; null = under a heading of one’s own
             * @example NMAA-2.1
             */
            recommendationCode?: string | null;
            /** @description A heading of the country’s own; null = under a recommendation */
            heading?: components["schemas"]["NationalWordsDto"] | null;
            /** @description The statement, below 220 characters: one idea that two people find alike; no contact data (V23) */
            text?: components["schemas"]["NationalWordsDto"];
            /** @description What an assessor looks for; null = nothing is said */
            help?: components["schemas"]["NationalWordsDto"] | null;
            /** @description When it does not apply; null = it always applies */
            notApplicableWhen?: components["schemas"]["NationalWordsDto"] | null;
            /**
             * @description How far along the ladder it lies; it lifts no level
             * @example 2
             */
            rung?: Record<string, never>;
            /**
             * @description The first round it is asked in: a year or a quarter
             * @example 2026
             */
            from?: string;
            /**
             * @description The last round it is asked in; null = it goes on
             * @example 2028
             */
            until?: string | null;
        };
        MetOfDto: {
            /**
             * @description Criteria; null = none applies, or none was looked at, which is not 0
             * @example 2
             */
            met: number | null;
            /**
             * @description Criteria
             * @example 3
             */
            of: number;
        };
        NationalReadingDto: {
            /**
             * @description Criteria asked in this round
             * @example 3
             */
            asked: number;
            /**
             * @description Answered by the body; not applicable counts as answered
             * @example 3
             */
            answered: number;
            /** @description By the body’s own answers */
            claimed: components["schemas"]["MetOfDto"];
            /** @description Met, with evidence that counts */
            evidenced: components["schemas"]["MetOfDto"];
            /** @description Of those that the verifier answered */
            verified: components["schemas"]["MetOfDto"];
        };
        NationalAskedDto: {
            /**
             * @description Given by the server, once
             * @example XVE-NMAA-1
             */
            code: string;
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** @example gdei-wps */
            family: string;
            /**
             * @description The recommendation it stands under, in every version; null = under a heading of one’s own
             * @example NMAA-2.1
             */
            recommendationCode: string | null;
            /** @description A heading of the country’s own; null = under a recommendation */
            heading: components["schemas"]["NationalWordsDto"] | null;
            /** @description The statement */
            text: components["schemas"]["NationalWordsDto"];
            /** @description What an assessor looks for; null = nothing is said */
            help: components["schemas"]["NationalWordsDto"] | null;
            /** @description When it does not apply; null = it always applies */
            notApplicableWhen: components["schemas"]["NationalWordsDto"] | null;
            /** @enum {number} */
            rung: 1 | 2 | 3 | 4;
            /**
             * @description The first round it is asked in
             * @example 2026
             */
            from: string;
            /**
             * @description The last round it is asked in; null = it goes on
             * @example 2028
             */
            until: string | null;
            /** @enum {string} */
            claimed: "holds" | "not_applicable" | "unanswered" | "partly" | "not_met" | "no_evidence" | "contradicted" | "evidence_too_old" | "evidence_after_period" | "not_in_force";
            /** @enum {string} */
            evidenced: "holds" | "not_applicable" | "unanswered" | "partly" | "not_met" | "no_evidence" | "contradicted" | "evidence_too_old" | "evidence_after_period" | "not_in_force";
            /** @enum {string} */
            verified: "holds" | "not_applicable" | "unanswered" | "partly" | "not_met" | "no_evidence" | "contradicted" | "evidence_too_old" | "evidence_after_period" | "not_in_force";
            /** @description The verifier’s own answer is another one than the body’s */
            differs: boolean;
            evidence: components["schemas"]["EvidenceStandingDto"][];
        };
        NationalPartDto: {
            /**
             * Format: date-time
             * @description When it was so; of a published round, its publication
             */
            asOf: string;
            reading: components["schemas"]["NationalReadingDto"];
            criteria: components["schemas"]["NationalAskedDto"][];
        };
        NationalSnapshotDto: {
            /**
             * Format: date-time
             * @description When it was so; of a published round, its publication
             */
            asOf: string;
            reading: components["schemas"]["NationalReadingDto"];
            criteria: components["schemas"]["NationalAskedDto"][];
            /** @example 1 */
            revision: number;
        };
        WriteNationalAnswerDto: {
            /**
             * @description null = unanswered, which is neither "not met" nor "not applicable"
             * @example met
             * @enum {string|null}
             */
            answer: "met" | "partly" | "not_met" | "not_applicable" | null;
            /** @description Owed by "not applicable", and by "met" against a figure */
            reason?: string | null;
            /** @description For colleagues and the verifier */
            note?: string | null;
        };
        TwinRoundDto: {
            /** Format: uuid */
            id: string;
            /**
             * @example NMAC
             * @enum {string}
             */
            body: "NMAA" | "NMAC";
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "verified" | "published";
        };
        QuestionsDto: {
            /**
             * @description Criteria of both checklists
             * @example 256
             */
            asked: number;
            /**
             * @description After what is asked once is counted once
             * @example 254
             */
            distinct: number;
        };
        SharedQuestionDto: {
            /**
             * @description A criterion of this checklist
             * @example NMAA-6.1-3b
             */
            code: string;
            /**
             * @description The criterion of the other body’s
             * @example NMAC-4.1-3a
             */
            twinCode: string;
            /** @description What makes them one question, or two */
            why: string;
            /** @description Whether both checklists say the same; null = there is nothing over there that you see */
            agrees: boolean | null;
            /**
             * @description What stands here; null = unanswered
             * @enum {string|null}
             */
            answer: "met" | "partly" | "not_met" | "not_applicable" | null;
            /**
             * @description What stands there; null = unanswered, or not told to you
             * @enum {string|null}
             */
            twinAnswer: "met" | "partly" | "not_met" | "not_applicable" | null;
            /** @description The reason that stands there; null = none */
            twinReason: string | null;
            /**
             * @description The version of the answer there, to be sent as `twinVersion`; 0 = it has none
             * @example 2
             */
            twinVersion: number;
            /** @description Whether you may answer there now, so that one answer of yours serves both */
            answersBoth: boolean;
        };
        NearQuestionDto: {
            /**
             * @description A criterion of this checklist
             * @example NMAA-6.1-3b
             */
            code: string;
            /**
             * @description The criterion of the other body’s
             * @example NMAC-4.1-3a
             */
            twinCode: string;
            /** @description What makes them one question, or two */
            why: string;
        };
        SharedQuestionsDto: {
            /** @description One body is both; without it nothing else is told */
            oneBody: boolean;
            /** @description null = it has not begun, or you do not see it */
            twin: components["schemas"]["TwinRoundDto"] | null;
            /** @description null for respondents */
            questions: components["schemas"]["QuestionsDto"] | null;
            shared: components["schemas"]["SharedQuestionDto"][];
            near: components["schemas"]["NearQuestionDto"][];
        };
        AgeingAtDto: {
            /** @example NMAA-2.1-3a */
            code: string;
            /**
             * @description A round that ends with this month or later finds it too old
             * @example 2027-06
             */
            tooOldFrom: string;
            /** @description Nothing else named for the criterion counts in the next round */
            last: boolean;
        };
        AgeingEvidenceDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description null = this reference is not shown to you
             * @example Minutes of the joint body
             */
            title: string | null;
            /**
             * Format: date
             * @description Last day its content covers
             * @example 2025-06-30
             */
            contentUntil: string;
            criteria: components["schemas"]["AgeingAtDto"][];
        };
        AgeingListDto: {
            /**
             * @description The round that was looked ahead to
             * @example 2027
             */
            period: string;
            /** @description The soonest first */
            evidence: components["schemas"]["AgeingEvidenceDto"][];
        };
        EvidenceContentDto: {
            /**
             * @example [
             *       "NMAA-1.1-1a"
             *     ]
             */
            criterionCodes: string[];
            /** @example Mine Action Act */
            title: string;
            reference: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            documentDate: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            contentFrom: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            contentUntil: string;
            keptWhere: string | null;
            url: string | null;
            /** @enum {string} */
            sensitivity: "public" | "advisers" | "country";
            /** @description Of the file it brought, if any; the file itself goes when it is replaced */
            fileSha256: string | null;
        };
        EvidenceRevisionDto: {
            /** @example 1 */
            revision: number;
            /** @description SHA-256, in hex, of the content as compact JSON, its fields in the order shown */
            hash: string;
            content: components["schemas"]["EvidenceContentDto"];
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description null = it is so now
             */
            until: string | null;
            /**
             * @description How it ended
             * @enum {string|null}
             */
            ended: "changed" | "removed" | null;
            /** @description Who ended it, by name; null = nobody, or the account is gone */
            endedBy: string | null;
        };
        SightedDto: {
            /** Format: date */
            on: string;
            /**
             * @description As whom: an officer of the body, or an adviser
             * @enum {string}
             */
            role: "authority" | "monitor" | "operator" | "adviser" | "administrator";
        };
        EvidenceDto: {
            /** Format: uuid */
            id: string;
            /**
             * @example [
             *       "NMAA-1.1-1a"
             *     ]
             */
            criterionCodes: string[];
            /** @example Mine Action Act */
            title: string;
            reference: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            documentDate: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            contentFrom: string | null;
            /**
             * Format: date
             * @example 2026-03-31
             */
            contentUntil: string;
            keptWhere: string | null;
            url: string | null;
            /** Format: uuid */
            fileId: string | null;
            /** @description Of the file, if there is one */
            fileName: string | null;
            /** @enum {string} */
            sensitivity: "public" | "advisers" | "country";
            sighted: components["schemas"]["SightedDto"] | null;
            /** Format: date-time */
            addedAt: string;
            /**
             * @description One more with each change of what it says
             * @example 1
             */
            revision: number;
            /** @example 1 */
            version: number;
        };
        CreateEvidenceDto: {
            /**
             * Format: uuid
             * @description Made by the client if it likes
             */
            id?: string;
            /**
             * @description The criteria it speaks for
             * @example [
             *       "NMAA-1.1-1a"
             *     ]
             */
            criterionCodes: string[];
            /** @example Mine Action Act */
            title: string;
            /**
             * @description Its number or mark
             * @example Act 12/2024, art. 7
             */
            reference?: string | null;
            /**
             * Format: date
             * @description The date the document bears
             * @example 2026-03-31
             */
            documentDate?: string | null;
            /**
             * Format: date
             * @description First day of the period its content covers
             * @example 2026-03-31
             */
            contentFrom?: string | null;
            /**
             * Format: date
             * @description Last day of the period its content covers: the date that counts
             */
            contentUntil: string;
            /**
             * @description Where it can be seen
             * @example Legal office, shelf 4
             */
            keptWhere?: string | null;
            /**
             * @description http or https
             * @example https://example.org/act-12-2024
             */
            url?: string | null;
            /**
             * Format: uuid
             * @description Of POST /evidence-files
             */
            fileId?: string | null;
            /**
             * @description Who may see it
             * @default country
             * @enum {string}
             */
            sensitivity: "public" | "advisers" | "country";
        };
        UpdateEvidenceDto: {
            /**
             * @description The criteria it speaks for
             * @example [
             *       "NMAA-1.1-1a"
             *     ]
             */
            criterionCodes?: string[];
            /** @example Mine Action Act */
            title?: string;
            /**
             * @description Its number or mark
             * @example Act 12/2024, art. 7
             */
            reference?: string | null;
            /**
             * Format: date
             * @description The date the document bears
             * @example 2026-03-31
             */
            documentDate?: string | null;
            /**
             * Format: date
             * @description First day of the period its content covers
             * @example 2026-03-31
             */
            contentFrom?: string | null;
            /**
             * Format: date
             * @description Last day of the period its content covers: the date that counts
             */
            contentUntil?: string;
            /**
             * @description Where it can be seen
             * @example Legal office, shelf 4
             */
            keptWhere?: string | null;
            /**
             * @description http or https
             * @example https://example.org/act-12-2024
             */
            url?: string | null;
            /**
             * Format: uuid
             * @description Of POST /evidence-files
             */
            fileId?: string | null;
            /**
             * @description Who may see it: an invited adviser never sees "country"
             * @enum {string}
             */
            sensitivity?: "public" | "advisers" | "country";
            /** @description A verifier saw the document itself; nobody else may say so */
            sighted?: boolean;
        };
        UploadDto: {
            /** Format: binary */
            file: string;
            /**
             * @description It holds no names, signatures, contact data or cases
             * @enum {string}
             */
            declaration: "true";
            /**
             * @description Needed only by people of several countries
             * @example XVE
             */
            countryCode?: string;
        };
        EvidenceFileDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** @example act-12-2024.pdf */
            name: string;
            /** @example application/pdf */
            type: string;
            /**
             * @description Bytes
             * @example 48213
             */
            size: number;
            /** @description SHA-256 of what is stored, in hex */
            sha256: string;
        };
        CostDto: {
            /**
             * @description In units of the currency, two decimals; 0 = it needs no money of its own
             * @example 12500
             */
            amount: number;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency: string;
        };
        ActionDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** @example gdei-wps@1.0 */
            frameworkRef: string;
            title: string;
            detail: string | null;
            /**
             * @example [
             *       "NMAA-1.1-2a"
             *     ]
             */
            criteria: string[];
            /**
             * @description the recommendations of these criteria, in the checklist’s order
             * @example [
             *       "NMAA-1.1"
             *     ]
             */
            recommendations: string[];
            /**
             * @description and their functions
             * @example [
             *       "NMAA-1"
             *     ]
             */
            functions: string[];
            /** @example Finance unit */
            owner: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            status: "planned" | "in_progress" | "done" | "dropped";
            /** @description still to be done, and its day is past */
            overdue: boolean;
            /**
             * Format: date
             * @description null = not done
             */
            doneOn: string | null;
            /** @description null = not estimated */
            cost: components["schemas"]["CostDto"] | null;
            fundingSource: string | null;
            donorRequest: string | null;
            suggestionCode: string | null;
            version: number;
        };
        CreateActionDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /**
             * @description needed only by people of several countries
             * @example XVE
             */
            countryCode?: string;
            /**
             * @description whose plan it is in: one’s own
             * @enum {string}
             */
            body: "NMAA" | "NMAC";
            /**
             * @description the checklist of its criteria
             * @example gdei-wps@1.0
             */
            frameworkRef: string;
            /**
             * @description what is done
             * @example Appoint a focal point and open a budget line
             */
            title: string;
            /** @description steps; no names, no contact data */
            detail?: string | null;
            /**
             * @description criteria it is to move, of one recommendation or of several
             * @example [
             *       "NMAA-1.1-2a"
             *     ]
             */
            criteria: string[];
            /**
             * @description a post or a unit, never a person
             * @example Finance unit
             */
            owner: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            dueOn: string;
            /**
             * @default planned
             * @enum {string}
             */
            status: "planned" | "in_progress" | "done" | "dropped";
            /**
             * Format: date
             * @description the day it was done, only with `done`; today where it is left out
             */
            doneOn?: string | null;
            /** @description null = not estimated, which is not 0 */
            cost?: components["schemas"]["CostDto"] | null;
            /**
             * @description who pays
             * @example State budget
             */
            fundingSource?: string | null;
            /**
             * @description what a donor is asked for, or under which request
             * @example Concept note 2026/3, support for women in operations
             */
            donorRequest?: string | null;
            /**
             * @description the suggested action it was made from, of the library of its checklist
             * @example NMAA-1.1-A2
             */
            suggestionCode?: string | null;
        };
        ChangeActionDto: {
            /**
             * @description the checklist of its criteria
             * @example gdei-wps@1.0
             */
            frameworkRef?: string;
            /**
             * @description what is done
             * @example Appoint a focal point and open a budget line
             */
            title?: string;
            /** @description steps; no names, no contact data */
            detail?: string | null;
            /**
             * @description criteria it is to move, of one recommendation or of several
             * @example [
             *       "NMAA-1.1-2a"
             *     ]
             */
            criteria?: string[];
            /**
             * @description a post or a unit, never a person
             * @example Finance unit
             */
            owner?: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            dueOn?: string;
            /**
             * @default planned
             * @enum {string}
             */
            status: "planned" | "in_progress" | "done" | "dropped";
            /**
             * Format: date
             * @description the day it was done, only with `done`; today where it is left out
             */
            doneOn?: string | null;
            /** @description null = not estimated, which is not 0 */
            cost?: components["schemas"]["CostDto"] | null;
            /**
             * @description who pays
             * @example State budget
             */
            fundingSource?: string | null;
            /**
             * @description what a donor is asked for, or under which request
             * @example Concept note 2026/3, support for women in operations
             */
            donorRequest?: string | null;
            /**
             * @description the suggested action it was made from, of the library of its checklist
             * @example NMAA-1.1-A2
             */
            suggestionCode?: string | null;
        };
        PlanRoundDto: {
            /** Format: uuid */
            id: string;
            /** @example gdei-wps@1.0 */
            frameworkRef: string;
            /** @example 2026 */
            period: string;
        };
        ActionCountsDto: {
            /** @example 5 */
            planned: number;
            /** @example 2 */
            in_progress: number;
            /** @example 4 */
            done: number;
            /** @example 1 */
            dropped: number;
        };
        IndexWhatIfDto: {
            /**
             * @description as it is; null with a reason
             * @example 41.7
             */
            before: number | null;
            /** @enum {string} */
            beforeReason?: "too_few_answers" | "not_applicable";
            /**
             * @description as it would be; null with a reason
             * @example 41.7
             */
            after: number | null;
            /** @enum {string} */
            afterReason?: "too_few_answers" | "not_applicable";
            /**
             * @description after minus before, in points, never below 0; null unless both are there
             * @example 11.1
             */
            difference: number | null;
        };
        CostInDto: {
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency: string;
            /**
             * @description in units of the currency
             * @example 42000
             */
            amount: number;
            /**
             * @description actions estimated in it
             * @example 3
             */
            actions: number;
        };
        BodyPlanDto: {
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** @description null = the body has none */
            round: components["schemas"]["PlanRoundDto"] | null;
            /** @description actions by status */
            counts: components["schemas"]["ActionCountsDto"];
            /**
             * @description open actions past their day
             * @example 2
             */
            overdue: number;
            /** @description actions done of which a criterion does not hold yet; null = no round */
            doneNotAnswered: number | null;
            /** @description the body’s index if everything open were done; null = no round */
            index: components["schemas"]["IndexWhatIfDto"] | null;
            /** @description of what is open, by currency, never added over currencies */
            costs: components["schemas"]["CostInDto"][];
            /** @description open actions that nobody has estimated */
            notEstimated: number;
        };
        PlanDto: {
            /** @example XVE */
            countryCode: string;
            /** @description the authority, then the centre */
            bodies: components["schemas"]["BodyPlanDto"][];
        };
        WhatIfQuestionDto: {
            /** @description actions whose criteria are assumed */
            actionIds?: string[];
            /** @description criteria that are assumed besides */
            criterionCodes?: string[];
        };
        IdleCriterionDto: {
            /** @example NMAA-1.1-1a */
            code: string;
            /**
             * @description it holds already, does not apply, or this checklist of this body does not ask it
             * @enum {string}
             */
            reason: "holds" | "not_applicable" | "not_asked";
        };
        FunctionWhatIfDto: {
            /**
             * @description as it is; null with a reason
             * @example 41.7
             */
            before: number | null;
            /** @enum {string} */
            beforeReason?: "too_few_answers" | "not_applicable";
            /**
             * @description as it would be; null with a reason
             * @example 41.7
             */
            after: number | null;
            /** @enum {string} */
            afterReason?: "too_few_answers" | "not_applicable";
            /**
             * @description after minus before, in points, never below 0; null unless both are there
             * @example 11.1
             */
            difference: number | null;
            /** @example NMAA-2 */
            code: string;
        };
        PillarWhatIfDto: {
            /**
             * @description as it is; null with a reason
             * @example 41.7
             */
            before: number | null;
            /** @enum {string} */
            beforeReason?: "too_few_answers" | "not_applicable";
            /**
             * @description as it would be; null with a reason
             * @example 41.7
             */
            after: number | null;
            /** @enum {string} */
            afterReason?: "too_few_answers" | "not_applicable";
            /**
             * @description after minus before, in points, never below 0; null unless both are there
             * @example 11.1
             */
            difference: number | null;
            /** @enum {string} */
            code: "PA" | "PR" | "PV" | "RR";
        };
        StillHeldBackDto: {
            /** @example NMAA-1.1-1a */
            code: string;
            /**
             * @description why it does not hold, as in the scores
             * @example not_met
             */
            reason: string;
        };
        LevelWhatIfDto: {
            /** @example NMAA-1.1 */
            code: string;
            /** @example NMAA-1 */
            functionCode: string;
            /**
             * @description null = not applicable
             * @example 2
             */
            before: number | null;
            /**
             * @description null = not applicable
             * @example 2
             */
            after: number | null;
            /**
             * @description levels gained; null = not applicable
             * @example 2
             */
            difference: number | null;
            /** @description what would still be in the way of the level above `after` */
            heldBackBy: components["schemas"]["StillHeldBackDto"][];
        };
        WhatIfDto: {
            /** @description criteria that are assumed to hold and do not hold now */
            assumed: string[];
            /** @description those asked about that change nothing */
            idle: components["schemas"]["IdleCriterionDto"][];
            /** @description of the assumed ones those that a figure contradicts now: it would have to move, too */
            figures: string[];
            entity: components["schemas"]["IndexWhatIfDto"];
            functions: components["schemas"]["FunctionWhatIfDto"][];
            pillars: components["schemas"]["PillarWhatIfDto"][];
            recommendations: components["schemas"]["LevelWhatIfDto"][];
        };
        ComparisonLimitDto: {
            /** @enum {string} */
            code: "other_framework" | "share_answered";
            /** @description the framework, or the share answered from 0 to 1 */
            before: string | number;
            after: string | number;
        };
        AlikeDto: {
            /** @example 41.7 */
            before: number | null;
            /** @example 41.7 */
            after: number | null;
            /** @description after minus before, in points */
            difference: number | null;
            /** @description recommendations */
            items: number;
        };
        IndexChangeDto: {
            /**
             * @description null with a reason
             * @example 41.7
             */
            before: number | null;
            /** @enum {string} */
            beforeReason?: "too_few_answers" | "not_applicable";
            /**
             * @description null with a reason
             * @example 41.7
             */
            after: number | null;
            /** @enum {string} */
            afterReason?: "too_few_answers" | "not_applicable";
            alike: components["schemas"]["AlikeDto"];
        };
        StandingChangeDto: {
            /** @description null = not asked in this round */
            before: string | null;
            after: string | null;
        };
        MovedCriterionDto: {
            /** @example NMAA-1.1-2a */
            code: string;
            /** @example NMAA-1.1 */
            recommendation: string;
            claimed: components["schemas"]["StandingChangeDto"];
            evidenced: components["schemas"]["StandingChangeDto"];
            /** @enum {string} */
            direction: "up" | "down" | "level" | "beside";
            /**
             * @description at least one
             * @example [
             *       "answer",
             *       "evidence_came"
             *     ]
             */
            reasons: string[];
            /** @description in progress, or done since `since` */
            actions: string[];
        };
        NamedActionDto: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @enum {string} */
            status: "planned" | "in_progress" | "done" | "dropped";
            /** Format: date */
            doneOn: string | null;
        };
        MovedDto: {
            /** Format: uuid */
            from: string;
            /**
             * Format: date
             * @description the day the earlier round was handed in; actions done later count; null = all do
             */
            since: string | null;
            /** @description empty = they can be compared as they stand */
            limits: components["schemas"]["ComparisonLimitDto"][];
            entity: components["schemas"]["IndexChangeDto"];
            criteria: components["schemas"]["MovedCriterionDto"][];
            /** @description actions done since of whose criteria none moved up */
            withoutEffect: string[];
            /** @description the actions named above */
            actions: components["schemas"]["NamedActionDto"][];
        };
        PracticeDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** @example Veldania */
            countryName: string;
            /**
             * @description the language it is written in
             * @enum {string}
             */
            language: "en" | "fr" | "ar";
            title: string;
            /** @description what was done */
            done: string;
            /** @description what changed */
            changed: string;
            /** @description for whom */
            forWhom: string;
            /**
             * @example [
             *       "NMAA-7.2"
             *     ]
             */
            recommendationCodes: string[];
            /** @description where more can be read; null = nowhere */
            link: string | null;
            /** @enum {string} */
            status: "draft" | "published" | "withdrawn";
            /**
             * Format: date-time
             * @description last published; null = never
             */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description null = not withdrawn
             */
            withdrawnAt: string | null;
            /** @example 1 */
            version: number;
        };
        CreatePracticeDto: {
            /**
             * Format: uuid
             * @description made by the client; otherwise by the server
             */
            id?: string;
            /**
             * @description needed only by people of several countries
             * @example XVE
             */
            countryCode?: string;
            /**
             * @description the language it is written in
             * @enum {string}
             */
            language: "en" | "fr" | "ar";
            /**
             * @description what it is about; no names, no contact data (V23)
             * @example Clearance teams that women can join with small children
             */
            title: string;
            /**
             * @description what was done; no names, no contact data (V23)
             * @example Teams rotate every two weeks, and the camp has a crèche.
             */
            done: string;
            /**
             * @description what changed, and how one knows; no names, no contact data (V23)
             * @example Within a year the share of women among deminers rose by half.
             */
            changed: string;
            /**
             * @description for whom it changed; no names, no contact data (V23)
             * @example Women in survey and clearance teams
             */
            forWhom: string;
            /**
             * @description recommendations it speaks to, of any version of a checklist
             * @example [
             *       "NMAA-7.2"
             *     ]
             */
            recommendationCodes: string[];
            /**
             * @description a page where more can be read; null = none
             * @example https://mine-action.example/annual-report
             */
            link?: string | null;
        };
        ChangePracticeDto: {
            /**
             * @description the language it is written in
             * @enum {string}
             */
            language?: "en" | "fr" | "ar";
            /**
             * @description what it is about; no names, no contact data (V23)
             * @example Clearance teams that women can join with small children
             */
            title?: string;
            /**
             * @description what was done; no names, no contact data (V23)
             * @example Teams rotate every two weeks, and the camp has a crèche.
             */
            done?: string;
            /**
             * @description what changed, and how one knows; no names, no contact data (V23)
             * @example Within a year the share of women among deminers rose by half.
             */
            changed?: string;
            /**
             * @description for whom it changed; no names, no contact data (V23)
             * @example Women in survey and clearance teams
             */
            forWhom?: string;
            /**
             * @description recommendations it speaks to, of any version of a checklist
             * @example [
             *       "NMAA-7.2"
             *     ]
             */
            recommendationCodes?: string[];
            /**
             * @description a page where more can be read; null = none
             * @example https://mine-action.example/annual-report
             */
            link?: string | null;
        };
        NarrativeDto: {
            /** @example XVE */
            countryCode: string;
            /** @enum {string} */
            language: "en" | "fr" | "ar";
            text: string;
            /**
             * @description the published round it speaks of; null = it stands by itself
             * @example 2026
             */
            period: string | null;
            /** Format: date-time */
            writtenAt: string;
            /** @example 1 */
            version: number;
        };
        WriteNarrativeDto: {
            /**
             * @description where the country stands and what comes next; no names, no contact data (V23)
             * @example Half of our survey teams can ask about disability now. Next year the others learn it.
             */
            text: string;
            /**
             * @description the published round it speaks of; null = it stands by itself
             * @example 2026
             */
            period?: string | null;
        };
        ReportSlotDto: {
            /** @example 2026-09 */
            period: string;
            /** @enum {string} */
            state: "due" | "late" | "submitted" | "returned" | "verified" | "locked" | "correcting" | "nil" | "suspended" | "not_due";
            /** @description Late for longer than the country calls late */
            isMissing: boolean;
            /** @description Its period is closed for reporting */
            isClosed: boolean;
            /** Format: date */
            dueOn: string | null;
            /** @description Why nothing is owed */
            suspension: string | null;
            /**
             * Format: uuid
             * @description null: not begun
             */
            reportId: string | null;
        };
        ReportLineDto: {
            /** Format: uuid */
            operatorId: string;
            name: string;
            /**
             * Format: date
             * @description null: it works
             */
            closedOn: string | null;
            /** @description the one it became part of */
            successorName: string | null;
            slots: components["schemas"]["ReportSlotDto"][];
        };
        MonthStandingDto: {
            /** @example 2026-09 */
            month: string;
            /** @description Reports owed */
            due: number;
            /** @description Handed in and not returned */
            in: number;
            /** @description Past their due date and not handed in */
            late: number;
            /** @description Of those late, how many for longer than the country calls late */
            missing: number;
        };
        ReportCalendarDto: {
            /**
             * @example [
             *       "2026-08",
             *       "2026-09"
             *     ]
             */
            months: string[];
            /**
             * @description Those of the months that are closed by themselves, not by their quarter or year
             * @example [
             *       "2026-07"
             *     ]
             */
            closedMonths: string[];
            operators: components["schemas"]["ReportLineDto"][];
            standing: components["schemas"]["MonthStandingDto"];
        };
        UnsettledDto: {
            /** Format: uuid */
            operatorId: string;
            operatorName: string;
            /** @example 2026-09 */
            period: string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
        };
        UnbegunDto: {
            /** Format: uuid */
            operatorId: string;
            operatorName: string;
            /** @example 2026-09 */
            period: string;
            /** Format: date */
            dueOn: string;
        };
        CutOffDto: {
            /** @example 2026-09 */
            period: string;
            /** @description Begun and never handed in: nothing more is entered, and none of it counts */
            drafts: components["schemas"]["UnsettledDto"][];
            /** @description Owed and not begun: they cannot be begun any more */
            notBegun: components["schemas"]["UnbegunDto"][];
            /** @description Handed in once and with the operator again: they may still come in */
            withTheOperator: components["schemas"]["UnsettledDto"][];
            /** @description Handed in: they may still be verified or returned */
            toVerify: components["schemas"]["UnsettledDto"][];
        };
        WorkItemDto: {
            /** @enum {string} */
            kind: "returned" | "verify" | "decide" | "begin" | "submit" | "comments" | "closed";
            /**
             * Format: uuid
             * @description null: not begun
             */
            reportId: string | null;
            /** Format: uuid */
            operatorId: string;
            operatorName: string;
            /** @example 2026-09 */
            period: string;
            /** Format: date */
            dueOn: string;
            /** @description Why it came back, or why a correction is asked for */
            reason: string | null;
            /**
             * Format: date
             * @description Of a returned report the day it came back
             */
            returnedOn: string | null;
            /** @description Whether it was ever handed in, as of a draft that corrects: days late count until then only */
            cameIn: boolean;
            /** @description Warnings without a comment */
            count: number | null;
        };
        WorkListDto: {
            /** @example 5 */
            total: number;
            items: components["schemas"]["WorkItemDto"][];
        };
        ReportSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string;
            operatorName: string;
            /** @example 2026-03 */
            period: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "verified" | "locked";
            nil: boolean;
            partial: string | null;
            /**
             * Format: date
             * @description The last day on which the report is in time
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description When it was handed in last
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description When it came in first: whether it is late is judged by this; null = not yet
             */
            firstSubmittedAt: string | null;
            /** @example 1 */
            revision: number;
            revisionReason: string | null;
            returnReason: string | null;
            /** @description How many entries the current revision holds */
            entryCount: number;
            /** @description Whether you edited or submitted this revision: then somebody else verifies it */
            editedByMe: boolean;
            /** @description The revision that counts on the basis `verified`; null: none yet */
            verifiedRevision: number | null;
            /** @description A correction under way has written, added or removed something */
            changedSinceVerification: boolean;
            /** @description Somebody asks for it to be opened again, and nobody has decided yet */
            correctionAsked: boolean;
            /** @example 3 */
            version: number;
        };
        QuantityDto: {
            /**
             * @description In the unit given
             * @example 2480
             */
            value: number;
            /** @enum {string} */
            unit: "m2" | "items" | "sessions";
        };
        CountDto: {
            /**
             * @description What is counted
             * @enum {string}
             */
            measure: "people";
            /**
             * @description _T total, _U asked but not known
             * @enum {string}
             */
            sex: "F" | "M" | "X" | "_U" | "_T";
            /** @enum {string} */
            ageBand: "Y0T17" | "Y18T59" | "Y60" | "Y18" | "_U" | "_T";
            /** @enum {string} */
            disability: "with" | "without" | "_U" | "_T";
            /**
             * @description Persons; a whole number, 0 or more. A cell that was not asked is left out, not 0.
             * @example 12
             */
            value: number;
        };
        FlagCountDto: {
            /** @enum {string} */
            flag: "minority" | "survivor" | "family_of_victim" | "female_headed_household" | "nomadic" | "at_risk_occupation" | "caregiver";
            /**
             * @description Persons, of whom; never added over flags
             * @example 3
             */
            value: number;
        };
        WriteEntryDto: {
            /**
             * Format: uuid
             * @description Made by the client if it likes
             */
            id?: string;
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            /** @enum {string|null} */
            setting?: "in_school" | "out_of_school" | "media" | "other" | null;
            /** @enum {string} */
            beneficiaryType: "direct" | "indirect";
            /** @enum {string|null} */
            stage?: "expected" | "confirmed" | null;
            /** @enum {string|null} */
            populationGroup?: "idp" | "refugee" | "returnee" | "host_community" | "mixed" | null;
            /** @example P-108 */
            projectCode?: string | null;
            implementingPartner?: string | null;
            donor?: string | null;
            /** @description A task code, never coordinates */
            taskRef?: string | null;
            /** @description Victim assistance only */
            service?: string | null;
            /** @enum {string} */
            countBasis: "persons" | "contacts" | "estimate";
            /**
             * @description p-code of the gazetteer
             * @example VD0101001
             */
            placeCode: string;
            /**
             * @description Whom the disability question was put to
             * @enum {string}
             */
            disabilityAsked: "all" | "number" | "none" | "not_stated";
            /** @description Persons asked, where disabilityAsked is number */
            disabilityAskedNumber?: number | null;
            /** @enum {string|null} */
            disabilityMethod?: "WG_SS" | "WG_ES" | "CHILD_FUNCTIONING" | "NATIONAL" | "SELF_DECLARED" | "OBSERVED" | null;
            quantity?: components["schemas"]["QuantityDto"] | null;
            /** @description Persons; the denominator where it is given */
            statedTotal?: number | null;
            /** @description Each cell once; absent cells are left out */
            counts: components["schemas"]["CountDto"][];
            flags?: components["schemas"]["FlagCountDto"][] | null;
            /** @description No names, contacts or coordinates (V23) */
            comments?: string | null;
        };
        CreateReportDto: {
            /**
             * Format: uuid
             * @description Made by the client if it likes
             */
            id?: string;
            /** Format: uuid */
            operatorId: string;
            /**
             * @description Accepted for checking only
             * @example XVE
             */
            countryCode?: string;
            /**
             * @description Month or quarter
             * @example 2026-03
             * @example 2026-Q1
             */
            period: string;
            /** @description "No activity": counts as in, holds no entry */
            nil?: boolean;
            /** @description Names the projects or places that are missing */
            partial?: string | null;
            entries?: components["schemas"]["WriteEntryDto"][];
            /** @description {kind, …} */
            records?: {
                [key: string]: unknown;
            }[];
        };
        EntrySumsDto: {
            /** @description Stated total, else the sum of the sex × age cells */
            total: number | null;
            female: number | null;
            male: number | null;
            knownSexAge: number | null;
            withDisability: number | null;
            disabilityUnknown: number | null;
        };
        EntryDto: {
            /**
             * Format: uuid
             * @description Made by the client if it likes
             */
            id?: string;
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            /** @enum {string|null} */
            setting?: "in_school" | "out_of_school" | "media" | "other" | null;
            /** @enum {string} */
            beneficiaryType: "direct" | "indirect";
            /** @enum {string|null} */
            stage?: "expected" | "confirmed" | null;
            /** @enum {string|null} */
            populationGroup?: "idp" | "refugee" | "returnee" | "host_community" | "mixed" | null;
            /** @example P-108 */
            projectCode?: string | null;
            implementingPartner?: string | null;
            donor?: string | null;
            /** @description A task code, never coordinates */
            taskRef?: string | null;
            /** @description Victim assistance only */
            service?: string | null;
            /** @enum {string} */
            countBasis: "persons" | "contacts" | "estimate";
            /**
             * @description p-code of the gazetteer
             * @example VD0101001
             */
            placeCode: string;
            /**
             * @description Whom the disability question was put to
             * @enum {string}
             */
            disabilityAsked: "all" | "number" | "none" | "not_stated";
            /** @description Persons asked, where disabilityAsked is number */
            disabilityAskedNumber?: number | null;
            /** @enum {string|null} */
            disabilityMethod?: "WG_SS" | "WG_ES" | "CHILD_FUNCTIONING" | "NATIONAL" | "SELF_DECLARED" | "OBSERVED" | null;
            quantity?: components["schemas"]["QuantityDto"] | null;
            /** @description Persons; the denominator where it is given */
            statedTotal?: number | null;
            /** @description Each cell once; absent cells are left out */
            counts: components["schemas"]["CountDto"][];
            flags?: components["schemas"]["FlagCountDto"][] | null;
            /** @description No names, contacts or coordinates (V23) */
            comments?: string | null;
            sums: components["schemas"]["EntrySumsDto"];
            /**
             * @description Sent back as If-Match
             * @example 1
             */
            version: number;
        };
        RecordDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "consultation" | "survey-team" | "va-tally" | "casualty-outcome" | "workforce" | "staff-movement" | "leadership-place" | "workplace-package" | "meeting" | "tasking-order" | "community-feedback" | "inclusion-post" | "partnership" | "funding-request" | "inclusion-target" | "transparency-report";
            /**
             * @description Sent back as If-Match
             * @example 1
             */
            version: number;
        };
        ReturnAnswerDto: {
            note: string | null;
            /** Format: date-time */
            at: string;
        };
        ReturnItemDto: {
            /**
             * @description Which of those asked, from 0
             * @example 0
             */
            nth: number;
            /** Format: uuid */
            entryId: string;
            /** @example counts/F,Y18T59,with */
            cell: string | null;
            reason: string;
            /**
             * @description People in the cell when it came back; null: not collected, or no cell of people
             * @example 12
             */
            was: number | null;
            /**
             * @description The same as it stands now
             * @example 14
             */
            now: number | null;
            /**
             * @description answered: said to be right as it stands; open: neither, which keeps it from being handed in
             * @enum {string}
             */
            standing: "changed" | "answered" | "open";
            /** @description The cell, or the entry, is no longer as it was when it came back */
            changed: boolean;
            answer: components["schemas"]["ReturnAnswerDto"] | null;
        };
        ReportDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** Format: uuid */
            operatorId: string;
            operatorName: string;
            /** @example 2026-03 */
            period: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "verified" | "locked";
            nil: boolean;
            partial: string | null;
            /**
             * Format: date
             * @description The last day on which the report is in time
             */
            dueOn: string;
            /**
             * Format: date-time
             * @description When it was handed in last
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description When it came in first: whether it is late is judged by this; null = not yet
             */
            firstSubmittedAt: string | null;
            /** @example 1 */
            revision: number;
            revisionReason: string | null;
            returnReason: string | null;
            /** @description How many entries the current revision holds */
            entryCount: number;
            /** @description Whether you edited or submitted this revision: then somebody else verifies it */
            editedByMe: boolean;
            /** @description The revision that counts on the basis `verified`; null: none yet */
            verifiedRevision: number | null;
            /** @description A correction under way has written, added or removed something */
            changedSinceVerification: boolean;
            /** @description Somebody asks for it to be opened again, and nobody has decided yet */
            correctionAsked: boolean;
            /** @example 3 */
            version: number;
            /**
             * @description What the reporting organisation is: it decides which records
             * @enum {string}
             */
            operatorKind: "operator" | "authority" | "centre";
            entries: components["schemas"]["EntryDto"][];
            records: components["schemas"]["RecordDto"][];
            /** @description What the last return of this revision asked at single entries, and what became of it */
            returnItems: components["schemas"]["ReturnItemDto"][];
        };
        UpdateReportDto: {
            nil?: boolean;
            partial?: string | null;
        };
        FindingDto: {
            /** @example V03 */
            rule: string;
            /**
             * @description E blocks, W asks for a comment, I is shown
             * @enum {string}
             */
            severity: "E" | "W" | "I";
            /** @example #/entries/6f…/counts/F,Y18T59,with */
            pointer: string;
            message: string;
            /** Format: uuid */
            entryId?: string | null;
            comment?: string | null;
            params?: {
                [key: string]: unknown;
            };
        };
        ReporterClosingDto: {
            operator: string;
            /** Format: date */
            closedOn: string;
            /** @description Name of the operator it went over to; null = of none */
            successor: string | null;
        };
        ReportedEntryDto: {
            /** @example 2026-Q1 */
            period: string;
            /**
             * @description null = that report holds no entry
             * @enum {string|null}
             */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING" | null;
            projectCode?: string | null;
            beneficiaryType: string | null;
            stage: string | null;
            /** @description People; null = nobody was counted */
            total: number | null;
        };
        PastPeriodDto: {
            /** @example 2026-02 */
            period: string;
            /** @description People; null = nobody was counted */
            total: number | null;
            /**
             * @description People of each row of known sex and age that was given; an absent row is not 0
             * @example {
             *       "F,Y18T59,_T": 40
             *     }
             */
            rows: {
                [key: string]: number;
            };
        };
        PastWorkDto: {
            /** @example VD0101001 */
            placeCode: string;
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            projectCode?: string | null;
            implementingPartner?: string | null;
            setting?: string | null;
            beneficiaryType?: string | null;
            stage?: string | null;
            populationGroup?: string | null;
            periods: components["schemas"]["PastPeriodDto"][];
        };
        SharedFiguresDto: {
            /** @description Name of the partner */
            partner: string;
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            /** @example VD0101001 */
            placeCode: string;
            /** @description The figures as one text, equal to those of this report */
            figures: string;
        };
        VaHistoryDto: {
            identified: number;
            referred: number;
            received: number;
        };
        SurroundingsDto: {
            /** @enum {string|null} */
            organisation: "operator" | "authority" | "centre" | null;
            /** @description Names of the operators within reach, for spelling (V26) */
            operators: string[];
            /** @description null = it did not close */
            closing: components["schemas"]["ReporterClosingDto"] | null;
            /** @description Other periods of the same quarter (V08, V11) */
            reported: components["schemas"]["ReportedEntryDto"][];
            /** @description Entries of the period before (V10) */
            lastPeriod: components["schemas"]["WriteEntryDto"][];
            /** @description Up to 24 periods before, by work (V17) */
            past: components["schemas"]["PastWorkDto"][];
            /** @description Of the figures as they are stored (V28) */
            partners: components["schemas"]["SharedFiguresDto"][];
            /** @description For the referral chain (V07) */
            vaHistory: components["schemas"]["VaHistoryDto"] | null;
            /**
             * Format: date
             * @description Day of the first submission; null = not yet (V12)
             */
            submittedOn: string | null;
        };
        CommentDto: {
            /** @example A second team started this month. */
            comment: string;
            /** Format: uuid */
            entryId?: string;
            /** @example F,Y18T59,with */
            cell?: string;
        };
        WriteReturnItemDto: {
            /** Format: uuid */
            entryId: string;
            /**
             * @description The place within the entry, as findings name it; absent: all of it
             * @example counts/F,Y18T59,with
             */
            cell?: string | null;
            /**
             * @description No contact data (V23)
             * @example The attendance sheet says 14.
             */
            reason: string;
        };
        ReturnDto: {
            /**
             * @description Why, for those who read it later; no contact data (V23)
             * @example Girls and boys are swapped in Aster.
             */
            reason: Record<string, never>;
            items?: components["schemas"]["WriteReturnItemDto"][];
        };
        ReasonDto: {
            /**
             * @description Why, for those who read it later; no contact data (V23)
             * @example Girls and boys are swapped in Aster.
             */
            reason: Record<string, never>;
        };
        StepDto: {
            /** Format: date-time */
            at: string;
            /** @description The person’s name; null: not known */
            by: string | null;
        };
        PastReturnDto: {
            /** @description null: not kept, in returns of before */
            submitted: components["schemas"]["StepDto"] | null;
            returned: components["schemas"]["StepDto"];
            reason: string | null;
            /**
             * @description How much was asked at single entries and cells
             * @example 2
             */
            asked: number;
            /**
             * @description How much of that was said to be right as it stood
             * @example 1
             */
            answered: number;
        };
        RevisionDto: {
            /** @example 2 */
            revision: number;
            /**
             * @description How far it came; `draft` for one under way
             * @enum {string}
             */
            status: "draft" | "submitted" | "returned" | "verified" | "locked";
            /** @description Whether it is the one that counts on the basis `verified` */
            counts: boolean;
            /** @description Why it was opened; null for the first */
            reason: string | null;
            nil: boolean;
            partial: string | null;
            /** @description How many entries it holds */
            entryCount: number;
            /** @description Contacts over all its entries, not persons: activities are added; null: nothing to add up */
            contacts: number | null;
            opened: components["schemas"]["StepDto"] | null;
            /** @description The hand-in that stands; null: none does, or it came back */
            submitted: components["schemas"]["StepDto"] | null;
            /** @description The hand-ins that came back, oldest first */
            returns: components["schemas"]["PastReturnDto"][];
            verified: components["schemas"]["StepDto"] | null;
        };
        FieldChangeDto: {
            /**
             * @description A path within the entry, record or report
             * @example quantity/value
             */
            field: string;
            /** @description null: not given */
            before: string | number | boolean | null;
            /** @description null: not given */
            after: string | number | boolean | null;
        };
        CellChangeDto: {
            /** @example F,Y18T59,with */
            cell: string;
            /** @description Persons; null: not collected, which is not 0 */
            before: number | null;
            /** @description Persons; null: not collected, which is not 0 */
            after: number | null;
        };
        EntryChangeDto: {
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            /**
             * Format: uuid
             * @description Of the later revision; of the earlier one when it was removed
             */
            entryId: string;
            /** @example EORE_SESSION */
            activity: string;
            /** @example VD0101001 */
            placeCode: string;
            /** @description Persons */
            totalBefore: number | null;
            /** @description Persons */
            totalAfter: number | null;
            cells: components["schemas"]["CellChangeDto"][];
            fields: components["schemas"]["FieldChangeDto"][];
        };
        RecordChangeDto: {
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            /** Format: uuid */
            recordId: string;
            /** @example survey-team */
            kind: string;
            fields: components["schemas"]["FieldChangeDto"][];
        };
        RevisionChangesDto: {
            /** @example 2 */
            revision: number;
            /** @example 1 */
            since: number;
            /** @description Of the report itself: nil, partial */
            fields: components["schemas"]["FieldChangeDto"][];
            entries: components["schemas"]["EntryChangeDto"][];
            records: components["schemas"]["RecordChangeDto"][];
        };
        WriteReturnAnswerDto: {
            /**
             * @description What is to be said besides; no contact data (V23)
             * @example Counted again on the sheet: 12.
             */
            note?: string | null;
        };
        CorrectionRequestDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            reportId: string;
            /**
             * @description The revision it speaks of
             * @example 1
             */
            revision: number;
            reason: string;
            /** Format: date-time */
            askedAt: string;
            /** @description The person’s name */
            askedBy: string | null;
            /** @description Whether you asked: then somebody else decides */
            askedByMe: boolean;
            /**
             * @description null: nobody has decided yet
             * @enum {string|null}
             */
            decision: "accepted" | "declined" | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            /** @description Why it was declined */
            decisionReason: string | null;
        };
        AskCorrectionDto: {
            /**
             * Format: uuid
             * @description Made by the client if it likes
             */
            id?: string;
            /**
             * @description What is wrong and why; no contact data (V23)
             * @example The sessions in Aster were counted twice.
             */
            reason: string;
        };
        DeclineDto: {
            /**
             * @description Why it stays as it is; no contact data (V23)
             * @example The sheets agree with the report.
             */
            reason: string;
        };
        NotCopiedDto: {
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            /**
             * @description p-code
             * @example VD0101001
             */
            placeCode: string;
            /** @example P-108 */
            projectCode: string | null;
            implementingPartner: string | null;
            /**
             * @description there: the report holds it already; once: it counts once per task; place: not in the gazetteer any more; project, partner: ended before the period; rule: a rule refuses it
             * @enum {string}
             */
            why: "there" | "once" | "place" | "project" | "partner" | "rule";
        };
        CopiedLayoutDto: {
            /**
             * @description The period of that report; null: there is no earlier report with entries
             * @example 2026-02
             */
            period: string | null;
            /** @description The entries that were added, without figures */
            entries: components["schemas"]["EntryDto"][];
            left: components["schemas"]["NotCopiedDto"][];
        };
        CellLayoutDto: {
            /** @example cells@1 */
            name: string;
            sex: ("F" | "M" | "X" | "_U" | "_T")[];
            ageBand: ("Y0T17" | "Y18T59" | "Y60" | "Y18" | "_U" | "_T")[];
            disability: ("with" | "without" | "_U" | "_T")[];
        };
        PeoplePointDto: {
            /** @example 2026-03 */
            period: string;
            total: number | null;
            /** @description Women and girls */
            female: number | null;
            /** @description Men and boys */
            male: number | null;
            /** @description Of known sex and age band */
            knownSexAge: number | null;
            withDisability: number | null;
            /** @description Whom the disability question was put to */
            asked: number | null;
            /** @description Which of these sums are null because they are suppressed */
            suppressed?: string[];
            /** @description Positions of the cells that are null because they are suppressed */
            suppressedCells?: number[];
            /** @description Persons, laid out as `layout` says; null = not collected, or suppressed where `suppressedCells` says so */
            cells: (number | null)[];
        };
        PeopleSeriesDto: {
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            /** @enum {string} */
            beneficiaryType: "direct" | "indirect";
            /** @enum {string|null} */
            stage: "expected" | "confirmed" | null;
            points: components["schemas"]["PeoplePointDto"][];
        };
        PeopleDto: {
            /** @example XVE */
            country: string;
            /** @enum {string} */
            basis: "verified";
            /** @example 2026-01 */
            from: string;
            /** @example 2026-09 */
            to: string;
            layout: components["schemas"]["CellLayoutDto"];
            series: components["schemas"]["PeopleSeriesDto"][];
            /**
             * @description Quarters that lie only partly inside, left out
             * @example [
             *       "2026-Q1"
             *     ]
             */
            excluded: string[];
        };
        SpanDto: {
            /** @example 25 */
            lowest: number;
            /**
             * @description The median
             * @example 47.5
             */
            middle: number;
            /** @example 80 */
            highest: number;
            /**
             * @description Countries with a figure; at least five
             * @example 7
             */
            of: number;
        };
        ReadingSpansDto: {
            /** @description null of fewer than five countries */
            evidenced: components["schemas"]["SpanDto"] | null;
            /** @description null of fewer than five countries */
            claimed: components["schemas"]["SpanDto"] | null;
            /** @description null of fewer than five countries */
            verified: components["schemas"]["SpanDto"] | null;
        };
        ColumnDto: {
            /**
             * @example NMAC-4
             * @example PA
             * @example NMAC-4.4
             * @example KPI-05
             */
            code: string;
            /** @description Of a pillar its code */
            title: string;
            /** @enum {string} */
            body?: "NMAA" | "NMAC";
            /** @description Of a KPI */
            unit?: string;
            /** @description Of a KPI */
            direction?: string;
            /** @description Of a KPI: where the countries shown lie; null of fewer than five */
            span?: components["schemas"]["SpanDto"] | null;
            /** @description Of a function or pillar, by reading */
            spans?: components["schemas"]["ReadingSpansDto"];
        };
        LimitsDto: {
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** @example gdei-wps@1.0 */
            frameworkRef: string;
            /** @example 2026 */
            period: string;
            /** @description Answered ÷ criteria, 0 to 1 */
            answered: number;
            /** @description Recommendations verified */
            verified: number;
            /** @description Recommendations that apply */
            of: number;
            /**
             * Format: date-time
             * @description When the round was published
             */
            asOf: string;
            /**
             * @description Whole months since the end of its period, or since it was published where that came first
             * @example 4
             */
            ageMonths: number;
            /** @description old: more than 24 months; few_answers: fewer than 80 % of the criteria answered */
            cautions: ("old" | "few_answers" | "few_verified_reports")[];
        };
        IndexDto: {
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 48.5
             */
            index: number | null;
            /** @enum {string} */
            reason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            /** @description Recommendations that have a level */
            items: number;
            /** @description How many stand at level 0, 1, 2, 3, 4; absent where levels are not shared, and in comparisons of indexes */
            levels?: number[];
            /** @description Answered ÷ criteria it rests on, 0 to 1 */
            answered: number;
        };
        SelfDto: {
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 48.5
             */
            claimedIndex: number | null;
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 48.5
             */
            verifiedIndex: number | null;
            /** @description Claimed minus verified, in points */
            difference: number | null;
            items: number;
        };
        VerifiedIndexDto: {
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 48.5
             */
            index: number | null;
            /** @enum {string} */
            reason?: "too_few_answers" | "not_applicable" | "not_verified" | "too_few_verified";
            /** @description Recommendations that have a level */
            items: number;
            /** @description How many stand at level 0, 1, 2, 3, 4; absent where levels are not shared, and in comparisons of indexes */
            levels?: number[];
            /** @description Answered ÷ criteria it rests on, 0 to 1 */
            answered: number;
            self: components["schemas"]["SelfDto"];
        };
        FunctionCellDto: {
            /**
             * @description Why there are no figures: nothing is shared of this body, or its version does not ask it
             * @enum {string}
             */
            reason?: "not_shared" | "not_asked";
            /**
             * @description How the round’s version asks it, beside the latest version shown. reworded: the same criteria in other words; otherwise: not the same question
             * @enum {string}
             */
            asked?: "alike" | "reworded" | "otherwise";
            evidenced?: components["schemas"]["IndexDto"];
            claimed?: components["schemas"]["IndexDto"];
            verified?: components["schemas"]["VerifiedIndexDto"];
            /** @example NMAC-4 */
            code: string;
        };
        PillarCellDto: {
            /**
             * @description Why there are no figures: nothing is shared of this body, or its version does not ask it
             * @enum {string}
             */
            reason?: "not_shared" | "not_asked";
            /**
             * @description How the round’s version asks it, beside the latest version shown. reworded: the same criteria in other words; otherwise: not the same question
             * @enum {string}
             */
            asked?: "alike" | "reworded" | "otherwise";
            evidenced?: components["schemas"]["IndexDto"];
            claimed?: components["schemas"]["IndexDto"];
            verified?: components["schemas"]["VerifiedIndexDto"];
            /** @enum {string} */
            code: "PA" | "PR" | "PV" | "RR";
            /** @enum {string} */
            body: "NMAA" | "NMAC";
        };
        RecommendationCellDto: {
            /**
             * @description Why there are no figures: nothing is shared of this body, or its version does not ask it
             * @enum {string}
             */
            reason?: "not_shared" | "not_asked";
            /**
             * @description How the round’s version asks it, beside the latest version shown. reworded: the same criteria in other words; otherwise: not the same question
             * @enum {string}
             */
            asked?: "alike" | "reworded" | "otherwise";
            /** @example NMAC-4.4 */
            code: string;
            notApplicable?: boolean;
            /**
             * @description null = not applicable
             * @example 2
             */
            evidencedLevel?: number | null;
            /**
             * @description null = not applicable
             * @example 2
             */
            claimedLevel?: number | null;
            /** @description Under 80 % of its criteria are answered: claimed and evidenced level are those so far */
            soFar?: boolean;
            /**
             * @description null = not verified, or not applicable
             * @example 2
             */
            verifiedLevel?: number | null;
            isVerified?: boolean;
        };
        RoundPointDto: {
            /** @example 2026 */
            period: string;
            /** @description Whether a line may join it to the point before: nothing between them, and asked the same */
            joined: boolean;
            /**
             * @description Beside the last published round before it; null of the first, and of a gap
             * @enum {string|null}
             */
            asked: "alike" | "reworded" | "otherwise" | null;
            limits?: components["schemas"]["LimitsDto"];
            evidenced?: components["schemas"]["IndexDto"];
            claimed?: components["schemas"]["IndexDto"];
            verified?: components["schemas"]["VerifiedIndexDto"];
        };
        RoundLineDto: {
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** @description The earliest first */
            points: components["schemas"]["RoundPointDto"][];
        };
        AimDto: {
            /** @example 2026 */
            year: number;
            /** @example 0.8 */
            value: number;
            baseline: number | null;
        };
        TrendPointDto: {
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            why?: string;
            /** @example 2026-03 */
            period: string;
        };
        KpiCellDto: {
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            why?: string;
            /** @example KPI-05 */
            code: string;
            target: components["schemas"]["AimDto"] | null;
            /** @description Value minus own target, in the KPI’s unit */
            distance: number | null;
            /** @enum {string|null} */
            verdict: "met" | "missed" | "cannot_be_told" | null;
            /** @description The KPI by the step asked for; absent where it is not told by that step */
            series?: components["schemas"]["TrendPointDto"][];
            /**
             * @description How many points of the series are suppressed
             * @example 1
             */
            suppressed?: number;
        };
        ReportLimitsDto: {
            /**
             * @description Reports owed
             * @example 48
             */
            due: number;
            /**
             * @description Of them verified
             * @example 45
             */
            verified: number;
            /**
             * @description Of them received by the due date, and whole
             * @example 40
             */
            onTime: number;
            /**
             * @description The last month of the latest verified report; null = none is verified
             * @example 2026-09
             */
            lastVerified: string | null;
            /**
             * @description Whole months since then; null = none is verified
             * @example 1
             */
            ageMonths: number | null;
            /** @description old: more than 24 months; few_verified_reports: fewer than 80 % of those owed */
            cautions: ("old" | "few_verified_reports")[];
        };
        PeopleShareDto: {
            /** @description 0 to 1, unrounded */
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "suppressed" | "withheld";
            /**
             * @description Months or quarters of an activity left out, because a small group could be computed from them; absent = none. Where more is left out than counted, the share is suppressed
             * @example 2
             */
            leftOut?: number;
            /**
             * @description Months or quarters of an activity that it is made of; beside leftOut
             * @example 14
             */
            counted?: number;
        };
        BoundsDto: {
            /** @description 0 to 1, unrounded */
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "suppressed" | "withheld";
            /**
             * @description Months or quarters of an activity left out, because a small group could be computed from them; absent = none. Where more is left out than counted, the share is suppressed
             * @example 2
             */
            leftOut?: number;
            /**
             * @description Months or quarters of an activity that it is made of; beside leftOut
             * @example 14
             */
            counted?: number;
            lower: number | null;
            upper: number | null;
        };
        ComparisonRowDto: {
            /** @example XVE */
            countryCode: string;
            /** @description null where nothing is shared */
            name: string | null;
            /**
             * @description Whatever the cause
             * @enum {string}
             */
            reason?: "not_shared" | "not_published";
            limits?: components["schemas"]["LimitsDto"][];
            functions?: components["schemas"]["FunctionCellDto"][];
            pillars?: components["schemas"]["PillarCellDto"][];
            recommendations?: components["schemas"]["RecommendationCellDto"][];
            rounds?: components["schemas"]["RoundLineDto"][];
            kpis?: components["schemas"]["KpiCellDto"][];
            /** @description What the KPIs rest on */
            reports?: components["schemas"]["ReportLimitsDto"];
            /** @description Women and girls ÷ known sex, direct, all activities */
            female?: components["schemas"]["PeopleShareDto"];
            /** @description Known sex and age ÷ all */
            sexAge?: components["schemas"]["PeopleShareDto"];
            /** @description Known sex, age and disability ÷ all */
            full?: components["schemas"]["BoundsDto"];
        };
        ComparisonDto: {
            /** Format: date-time */
            asOf: string;
            /** @example 2026-01 */
            from?: string;
            /** @example 2026-09 */
            to?: string;
            /** @enum {string} */
            basis: "verified";
            columns: components["schemas"]["ColumnDto"][];
            /**
             * @description Versions of the checklist that the rounds shown were made by, the latest last
             * @example [
             *       "gdei-wps@1.0"
             *     ]
             */
            versions?: string[];
            /** @description Quarters that lie only partly inside: left out where reported so */
            excluded?: string[];
            countries: components["schemas"]["ComparisonRowDto"][];
        };
        VisibleCountryDto: {
            /** @example XVE */
            code: string;
            /** @example Veldania */
            name: string;
            /** @example Eastern Europe */
            region: string | null;
            /**
             * @description UN M49
             * @example 151
             */
            subregion: string | null;
            /**
             * @description It works in, ISO 639
             * @example [
             *       "fr"
             *     ]
             */
            languages: string[];
            /** @description One’s own: all of it may be seen */
            isOwn: boolean;
            /** @description indexes of published assessments */
            indexes: boolean;
            /** @description the level of each recommendation */
            recommendationLevels: boolean;
            /** @description KPIs of verified reports */
            kpis: boolean;
            /** @description the country’s own words */
            narrative: boolean;
        };
        PolicyPracticePairDto: {
            /** @description In writing, 0 to 100 */
            written: number | null;
            /** @description Applied, 0 to 100 */
            applied: number | null;
            /** @description Written minus applied; null = no verdict */
            gap: number | null;
            /** @enum {string} */
            reason?: "too_few_answers" | "not_applicable" | "too_little_written";
            items: number;
        };
        NamedIndexDto: {
            /** @example NMAC-3 */
            code: string;
            title: string;
            index: number | null;
        };
        StandingDto: {
            policyPractice: components["schemas"]["PolicyPracticePairDto"] | null;
            ahead: components["schemas"]["NamedIndexDto"][];
            behind: components["schemas"]["NamedIndexDto"][];
        };
        RecommendationCountsDto: {
            total: number;
            /** @description By the body’s own answers */
            applicable: number;
            /** @description Of those applicable */
            verified: number;
        };
        FunctionWeightedDto: {
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 48.5
             */
            evidenced: number | null;
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 48.5
             */
            claimed: number | null;
            /**
             * @description 0 to 100, one decimal; null with a reason
             * @example 48.5
             */
            verified: number | null;
        };
        DeltaDto: {
            /**
             * @description The round before
             * @example 2025
             */
            since: string;
            /**
             * @description Points of the evidenced index
             * @example 6.2
             */
            evidenced: number;
        };
        BodyResultDto: {
            evidenced?: components["schemas"]["IndexDto"];
            claimed?: components["schemas"]["IndexDto"];
            verified?: components["schemas"]["VerifiedIndexDto"];
            /**
             * @description Why these figures are not there
             * @enum {string}
             */
            reason?: "not_shared" | "not_started" | "not_both";
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** Format: uuid */
            assessmentId?: string;
            /** @example 2026 */
            period?: string;
            /** @example gdei-wps@1.0 */
            frameworkRef?: string;
            /** @example draft */
            status?: string;
            /** @description internal, external, or null: not verified */
            verification?: string | null;
            /** Format: date-time */
            asOf?: string;
            recommendations?: components["schemas"]["RecommendationCountsDto"];
            functionWeightedIndex?: components["schemas"]["FunctionWeightedDto"];
            policyPractice?: components["schemas"]["PolicyPracticePairDto"];
            delta?: components["schemas"]["DeltaDto"] | null;
        };
        PillarResultDto: {
            evidenced?: components["schemas"]["IndexDto"];
            claimed?: components["schemas"]["IndexDto"];
            verified?: components["schemas"]["VerifiedIndexDto"];
            /**
             * @description Why these figures are not there
             * @enum {string}
             */
            reason?: "not_shared" | "not_started" | "not_both";
            /** @enum {string} */
            code: "PA" | "PR" | "PV" | "RR";
        };
        PillarsDto: {
            NMAA: components["schemas"]["PillarResultDto"][] | null;
            NMAC: components["schemas"]["PillarResultDto"][] | null;
            /** @description Both bodies together */
            country: components["schemas"]["PillarResultDto"][] | null;
            /** @enum {string} */
            reason?: "not_shared" | "not_started" | "not_both";
        };
        SquareDto: {
            /** @example NMAC-4.4 */
            code: string;
            title: string;
            notApplicable?: boolean;
            /**
             * @description null = not applicable
             * @example 2
             */
            evidencedLevel?: number | null;
            /**
             * @description null = not applicable
             * @example 2
             */
            claimedLevel?: number | null;
            /** @description Under 80 % of its criteria are answered: claimed and evidenced level are those so far */
            soFar?: boolean;
            /**
             * @description null = not verified, or not applicable
             * @example 2
             */
            verifiedLevel?: number | null;
            isVerified?: boolean;
            /** @description Towards the next level, 0 to 1 */
            progress?: number | null;
            /** @enum {string} */
            reason?: "not_shared" | "not_started" | "not_both";
        };
        FunctionResultDto: {
            evidenced?: components["schemas"]["IndexDto"];
            claimed?: components["schemas"]["IndexDto"];
            verified?: components["schemas"]["VerifiedIndexDto"];
            /**
             * @description Why these figures are not there
             * @enum {string}
             */
            reason?: "not_shared" | "not_started" | "not_both";
            /** @example NMAC-4 */
            code: string;
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            title: string;
            recommendations: components["schemas"]["SquareDto"][];
        };
        ExcludedDto: {
            /** @example 2026-Q1 */
            period: string;
            /** @description How many facts were left out with it */
            facts: number;
        };
        TileDto: {
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            why?: string;
            /** @example KPI-05 */
            code: string;
            name: string;
            /** @enum {string} */
            unit: "ratio" | "points" | "count";
            version: string;
            /** @enum {string} */
            direction: "up" | "down" | "towards";
            target: components["schemas"]["AimDto"] | null;
            /** @description false: it was set for another version of the definition and gives no verdict; null = no target */
            targetHolds: boolean | null;
            /**
             * @description What the verdict speaks of: a range that is the same everywhere, the country’s baseline (0.8 to 1.25 times it), or its target
             * @enum {string}
             */
            judgedBy: "range" | "baseline" | "target";
            /** @enum {string|null} */
            verdict: "met" | "missed" | "cannot_be_told" | null;
            /** @description What the targets planned for the end of the months, in the KPI’s unit; null = nothing */
            planned: number | null;
            /**
             * @description Where the figure lies beside what was planned; null without a figure or a plan
             * @enum {string|null}
             */
            path: "ahead" | "on_path" | "behind" | "cannot_be_told" | null;
            trend: components["schemas"]["TrendPointDto"][];
            excluded: components["schemas"]["ExcludedDto"][];
        };
        ShownDto: {
            /** @description Persons */
            value: number | null;
            /** @enum {string} */
            reason?: "suppressed";
        };
        PyramidBarDto: {
            /**
             * @description _U: age not known
             * @enum {string}
             */
            ageBand: "Y0T17" | "Y18T59" | "Y60" | "Y18" | "_U" | "_T";
            /** @enum {string} */
            sex: "F" | "M";
            people: components["schemas"]["ShownDto"];
            /** @description Of whom with disability */
            with: components["schemas"]["ShownDto"];
        };
        ShareDto: {
            /** @description 0 to 1, unrounded */
            value: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "suppressed" | "withheld";
        };
        PyramidDto: {
            bars: components["schemas"]["PyramidBarDto"][];
            total: components["schemas"]["ShownDto"];
            /** @description In no bar */
            sexUnknown: components["schemas"]["ShownDto"];
            /** @description Women and girls ÷ known sex */
            female: components["schemas"]["ShareDto"];
            /** @description With ÷ (with + without), of those asked */
            withDisability: components["schemas"]["ShareDto"];
            /** @description Asked ÷ all */
            asked: components["schemas"]["ShareDto"];
            excluded: string[];
        };
        FigureLineDto: {
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            why?: string;
            /** @example KPI-17 */
            code: string;
            /**
             * @description Which part of the KPI; null = the whole
             * @example operators
             */
            part: string | null;
            /**
             * @description In the language asked for
             * @example Operators
             */
            name: string;
            /** @description The country’s own for the year; null = none */
            target: number | null;
        };
        OwnWordsDto: {
            /**
             * @description Its language: the one asked for, else the first there is
             * @enum {string}
             */
            language: "en" | "fr" | "ar";
            text: string;
            /**
             * @description The round it speaks of; null = it stands by itself
             * @example 2026
             */
            period: string | null;
            /** Format: date-time */
            writtenAt: string;
        };
        BodyProgressDto: {
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** @example 4 */
            done: number;
            /**
             * @description Begun, its day not past
             * @example 2
             */
            underWay: number;
            /**
             * @description Open, its day past
             * @example 1
             */
            late: number;
            /**
             * @description Not begun, its day not past
             * @example 5
             */
            notBegun: number;
            /**
             * @description Given up; in none of the others
             * @example 0
             */
            dropped: number;
        };
        DueActionDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            title: string;
            /**
             * @description A post or a unit
             * @example Finance unit
             */
            owner: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            dueOn: string;
            /** @description Its day is past */
            late: boolean;
        };
        PlanPartDto: {
            /** @description Bodies that have a plan */
            bodies: components["schemas"]["BodyProgressDto"][];
            /** @description At most three, the earliest due first */
            next: components["schemas"]["DueActionDto"][];
        };
        SlotDto: {
            /** @example 2026-03 */
            period: string;
            /** @enum {string} */
            state: "due" | "late" | "submitted" | "returned" | "verified" | "locked" | "correcting" | "nil" | "suspended" | "not_due";
            /** Format: date */
            dueOn: string | null;
            suspension: string | null;
            /** Format: uuid */
            reportId: string | null;
        };
        CalendarLineDto: {
            /** Format: uuid */
            operatorId: string;
            name: string;
            slots: components["schemas"]["SlotDto"][];
        };
        CalendarDto: {
            months: string[];
            operators: components["schemas"]["CalendarLineDto"][];
        };
        LinkDto: {
            /** @enum {string} */
            to: "assessment" | "assessments" | "reports" | "actions";
            id?: string;
            at?: string;
        };
        NextStepDto: {
            /** @enum {string} */
            code: "claim_and_data_disagree" | "reports_returned" | "operators_late" | "actions_late" | "evidence_getting_old" | "assessment_not_started" | "level_within_reach";
            params: {
                [key: string]: unknown;
            };
            link: components["schemas"]["LinkDto"];
        };
        CountryResultsDto: {
            /** @example XVE */
            countryCode: string;
            /** @example Veldania */
            name: string;
            /** @description One body is both authority and centre: what both checklists ask, it answered once and for both */
            oneBody: boolean;
            /** @example 2026-01 */
            from: string;
            /** @example 2026-09 */
            to: string;
            /** Format: date-time */
            asOf: string;
            /** @enum {string} */
            basis: "verified";
            /** @description Reports of these months that wait for verification */
            awaitingVerification: number | null;
            /**
             * @description What is not shared
             * @example [
             *       "kpis",
             *       "calendar"
             *     ]
             */
            notShared: string[];
            standing: components["schemas"]["StandingDto"] | null;
            bodies: components["schemas"]["BodyResultDto"][];
            pillars: components["schemas"]["PillarsDto"];
            functions: components["schemas"]["FunctionResultDto"][];
            /**
             * @description Counts of people, persons, are shown from this number on; null = to the country’s own people, or no KPIs are shared
             * @example 10
             */
            countsFrom: number | null;
            kpis: components["schemas"]["TileDto"][] | null;
            eore: components["schemas"]["PyramidDto"] | null;
            /** @description How completely people are described: KPI-04, KPI-05 with its activities, KPI-06 */
            completeness: components["schemas"]["FigureLineDto"][] | null;
            /** @description KPI-17 with authority, centre and operators, KPI-18, KPI-19, KPI-20 with the share that answered; never by operator */
            workforce: components["schemas"]["FigureLineDto"][] | null;
            /** @description null = none was written, or it is not shared */
            narrative: components["schemas"]["OwnWordsDto"] | null;
            /** @description For the country itself */
            plan: components["schemas"]["PlanPartDto"] | null;
            calendar: components["schemas"]["CalendarDto"] | null;
            /** @description Most urgent first */
            next: components["schemas"]["NextStepDto"][];
        };
        KpiChangeDto: {
            /** @example People who are only expected to benefit no longer count. */
            what: string;
            /** @example Nobody asked them. */
            why: string;
            /** @description A target set for the version before still measures this one */
            keepsTargets: boolean;
        };
        KpiVersionDto: {
            /** @example 1.1 */
            version: string;
            numerator: string;
            denominator: string;
            /** @description null: it is the first */
            changed: components["schemas"]["KpiChangeDto"] | null;
        };
        KpiDto: {
            /** @example KPI-05 */
            code: string;
            /**
             * @description Of the definition
             * @example 1.0
             */
            version: string;
            name: string;
            /** @description What an officer learns from it */
            question: string;
            numerator: string;
            denominator: string;
            /**
             * @description ratio: 0.9 is 90 %
             * @enum {string}
             */
            unit: "ratio" | "points" | "count";
            /** @enum {string} */
            direction: "up" | "down" | "towards";
            /** @description Where to, with direction towards: a figure, the country’s target, or its baseline */
            towards?: number | string;
            /**
             * @description Only where a fixed range counts as met, whatever the target: in the KPI’s own unit
             * @example {
             *       "from": 0.8,
             *       "to": 1.25
             *     }
             */
            good?: {
                from?: number;
                to?: number;
            };
            /**
             * @description What it is computed from: rollup and cells (entries), reports, duties, baselines, records:<kind>, on-file:<what>
             * @example [
             *       "rollup"
             *     ]
             */
            needs: string[];
            /** @description What it can be split by */
            disaggregations: ("month" | "quarter" | "year" | "operator" | "activity" | "setting" | "sex" | "ageBand" | "disability" | "populationGroup" | "place")[];
            /** @description Where the KPI comes from */
            source: string;
            /**
             * @description The recommendations it informs
             * @example [
             *       "NMAC-4.4"
             *     ]
             */
            informs: string[];
            /** @description Its figures are persons: small ones are suppressed */
            countsPeople: boolean;
            computable: boolean;
            /** @description Only where it is not computable: what is missing */
            missing?: string;
            /** @description {code, name, unit} */
            parts: {
                [key: string]: unknown;
            }[];
            /** @description The newest first */
            versions: components["schemas"]["KpiVersionDto"][];
        };
        TargetDto: {
            /** @example XVE */
            countryCode: string;
            /** @example KPI-05 */
            kpi: string;
            /** @example 2026 */
            year: number;
            /**
             * @description In the KPI’s own unit
             * @example 0.8
             */
            value: number;
            /** @description Where it began; null = none recorded */
            baseline: number | null;
            /**
             * @description The year at whose end the baseline stood; null = not recorded, so no path is planned from it
             * @example 2024
             */
            baselineYear: number | null;
            /**
             * @description Of the KPI’s definition for which it was set
             * @example 1.0
             */
            kpiVersion: string;
            /**
             * @description Sent back as If-Match
             * @example 1
             */
            version: number;
        };
        SetTargetDto: {
            /** @example 2026 */
            year: number;
            /**
             * @description In the KPI’s own unit: 80 % is 0.8
             * @example 0.8
             */
            value: number;
            /**
             * @description In the KPI’s own unit
             * @example 0.41
             */
            baseline?: number | null;
            /**
             * @description The year at whose end the baseline stood, before the target’s; only beside a baseline
             * @example 2024
             */
            baselineYear?: number | null;
        };
        KpiPointDto: {
            /** @example 2026-03 */
            period: string;
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            /**
             * @description More on the reason
             * @example under_50_asked
             */
            why?: Record<string, never>;
            /** @description Figures side by side; `against` {numerator, denominator}: the share it is held against; `currency`: of money; `round` {assessmentId, period, verified}: of a level */
            parts?: {
                [key: string]: unknown;
            }[];
            /** @description The baseline of need it is held against: {kind, source, datedOn} */
            baseline?: {
                [key: string]: unknown;
            };
            /**
             * @description What the country’s targets planned for the end of the period, in the KPI’s unit; null = nothing; absent where the KPI is cut by anything but time
             * @example 0.62
             */
            planned?: number | null;
        };
        KpiResultDto: {
            /** @example KPI-05 */
            code: string;
            /** @enum {string} */
            unit: "ratio" | "points" | "count";
            /**
             * @description Of the definition that it was computed by
             * @example 1.1
             */
            version: string;
            /** @example XVE */
            countryCode: string;
            /** @enum {string} */
            basis: "verified" | "latest";
            /** @description Holds figures that nobody has verified yet */
            provisional: boolean;
            /** Format: date-time */
            asOf: string;
            /** @example 2026-01 */
            from: string;
            /** @example 2026-09 */
            to: string;
            points: components["schemas"]["KpiPointDto"][];
            /** @description The months as one figure */
            overall: components["schemas"]["KpiPointDto"] | null;
            /** @description Of the year of the last month, else the one before */
            target: components["schemas"]["TargetDto"] | null;
            /** @description false: it was set for another version of the definition and gives no verdict; null = no target */
            targetHolds: boolean | null;
            /**
             * @description What the verdict speaks of: a range that is the same everywhere, the country’s baseline (0.8 to 1.25 times it), or its target
             * @enum {string}
             */
            judgedBy: "range" | "baseline" | "target";
            /** @enum {string|null} */
            verdict: "met" | "missed" | "cannot_be_told" | null;
            /**
             * @description What was planned for the end of the months, in the KPI’s unit; null = nothing
             * @example 0.62
             */
            planned: number | null;
            /**
             * @description Where the figure lies beside what was planned; null without a figure or a plan
             * @enum {string|null}
             */
            path: "ahead" | "on_path" | "behind" | "cannot_be_told" | null;
            /** @description Quarters that lie only partly inside, left out */
            excluded: components["schemas"]["ExcludedDto"][];
            /** @description Only where it is not computable: what is missing */
            missing?: string;
        };
        DefinedKpiDto: {
            /** @example KPI-05 */
            code: string;
            /**
             * @description Of the definition
             * @example 1.0
             */
            version: string;
            name: string;
            /** @description What an officer learns from it */
            question: string;
            numerator: string;
            denominator: string;
            /**
             * @description ratio: 0.9 is 90 %
             * @enum {string}
             */
            unit: "ratio" | "points" | "count";
            /** @enum {string} */
            direction: "up" | "down" | "towards";
            /** @description Where to, with direction towards: a figure, the country’s target, or its baseline */
            towards?: number | string;
            /**
             * @description Only where a fixed range counts as met, whatever the target: in the KPI’s own unit
             * @example {
             *       "from": 0.8,
             *       "to": 1.25
             *     }
             */
            good?: {
                from?: number;
                to?: number;
            };
            /**
             * @description What it is computed from: rollup and cells (entries), reports, duties, baselines, records:<kind>, on-file:<what>
             * @example [
             *       "rollup"
             *     ]
             */
            needs: string[];
            /** @description What it can be split by */
            disaggregations: ("month" | "quarter" | "year" | "operator" | "activity" | "setting" | "sex" | "ageBand" | "disability" | "populationGroup" | "place")[];
            /** @description Where the KPI comes from */
            source: string;
            /**
             * @description The recommendations it informs
             * @example [
             *       "NMAC-4.4"
             *     ]
             */
            informs: string[];
            /** @description Its figures are persons: small ones are suppressed */
            countsPeople: boolean;
            computable: boolean;
            /** @description Only where it is not computable: what is missing */
            missing?: string;
            /** @description {code, name, unit} */
            parts: {
                [key: string]: unknown;
            }[];
        };
        FigureDto: {
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            why?: string;
        };
        ContributionDto: {
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            why?: string;
            /** Format: uuid */
            reportId: string | null;
            /** Format: uuid */
            operatorId: string | null;
            /** @example Halden Relief */
            operatorName: string | null;
            /** @example VD0101001 */
            placeCode: string | null;
            /** @example Velden */
            placeName: string | null;
            /** @description the operator that this one became part of since */
            successorName: string | null;
            /** @example 2026-03 */
            period: string | null;
            /** @example verified */
            status: string | null;
            /**
             * @description whose level it is; `period` is then that of its round
             * @example NMAA-3.1
             */
            recommendation: string | null;
        };
        LeftOutReportsDto: {
            /**
             * @description cut_period: its period is not wholly within the months; suspended, not_due: nothing was owed; missing; awaiting verification; returned; nil; says_nothing to this KPI
             * @enum {string}
             */
            reason: "cut_period" | "suspended" | "not_due" | "missing" | "awaiting" | "returned" | "nil" | "says_nothing";
            /** @example 2 */
            count: number;
        };
        ReportBalanceDto: {
            /** @example 12 */
            all: number;
            /** @example 9 */
            counted: number;
            leftOut: components["schemas"]["LeftOutReportsDto"][];
        };
        LineEntryDto: {
            /** @example EORE_SESSION */
            activity: string;
            /** @example direct */
            beneficiaryType: string;
            /** @example confirmed */
            stage: string | null;
        };
        LineCellDto: {
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            why?: string;
            /**
             * @description null: not cut by sex
             * @example F
             */
            sex: string | null;
            /** @example Y0T17 */
            ageBand: string | null;
            /** @example with */
            disability: string | null;
            /** @example 94 */
            people: number;
        };
        LineDto: {
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            why?: string;
            /**
             * @description Why it is not in the figure, the first that holds, and then it has neither numerator nor denominator; null: it is in it. other_activity; indirect; expected only; not_confirmed; other_part: not of the part that is explained; says_nothing: nobody is counted in it, or was asked
             * @enum {string|null}
             */
            leftOut: "other_activity" | "indirect" | "expected" | "not_confirmed" | "other_part" | "says_nothing" | null;
            /** @description null: a record */
            entry: components["schemas"]["LineEntryDto"] | null;
            /** @example VD0101001 */
            placeCode: string | null;
            /** @example Velden */
            placeName: string | null;
            /** @description Its people by sex and age, or by disability; empty where these do not add up to the line */
            cells: components["schemas"]["LineCellDto"][];
        };
        CountedInDto: {
            /** Format: uuid */
            reportId: string;
            /** @example Halden Relief */
            operatorName: string;
            /** @example 2026-02 */
            period: string;
        };
        LeftOutHandOverDto: {
            /** @description Unrounded, in the KPI’s unit */
            value: number | null;
            lower?: number | null;
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "not_computable" | "suppressed" | "withheld";
            why?: string;
            /** Format: uuid */
            reportId: string;
            /** @example Maple Relief */
            operatorName: string;
            /** @example 2026-03 */
            period: string;
            /**
             * @description as this report names it
             * @example T-104
             */
            taskRef: string;
            countedIn: components["schemas"]["CountedInDto"];
        };
        HandOversDto: {
            /**
             * @description Entries left out: their task counts in another report
             * @example 1
             */
            repeats: number;
            /**
             * @description Entries that count and name no task: repeats possible
             * @example 3
             */
            withoutTask: number;
            /** @description null: for the country’s monitors only */
            leftOut: components["schemas"]["LeftOutHandOverDto"][] | null;
        };
        KpiExplanationDto: {
            /** @description What is counted, and what it is divided by */
            definition: components["schemas"]["DefinedKpiDto"];
            /** @example XVE */
            countryCode: string;
            /** @enum {string} */
            basis: "verified" | "latest";
            /** @example 2026-01 */
            from: string;
            /** @example 2026-09 */
            to: string;
            overall: components["schemas"]["FigureDto"] | null;
            /** @description Its figures side by side */
            parts: {
                [key: string]: unknown;
            }[];
            months: components["schemas"]["TrendPointDto"][];
            excluded: components["schemas"]["ExcludedDto"][];
            /**
             * @description What the pieces in `reports` are: reports; operators or places, which count once whatever is on record of them and so have no lines; sums: nothing below the sums is told. null: for the country’s monitors only
             * @enum {string|null}
             */
            madeOf: "report" | "operator" | "place" | "sums" | null;
            /** @description The pieces. null: for the country’s monitors only */
            reports: components["schemas"]["ContributionDto"][] | null;
            /** @description null: for the country’s monitors only; or the figure rests on other months, too (stocks, rolling figures), or not on reports */
            balance: components["schemas"]["ReportBalanceDto"] | null;
            /** @description What the report asked for holds: over the lines, numerators and denominators add up to its piece. null: none was asked for, or for the country’s monitors only */
            lines: components["schemas"]["LineDto"][] | null;
            /** @description null: the KPI counts no land handed over, or every task once and none twice */
            handOvers: components["schemas"]["HandOversDto"] | null;
        };
        CriterionTextDto: {
            /** @example NMAC-4.4-3b */
            code: string;
            text: string;
        };
        RecommendationExplanationDto: {
            /** @example NMAC-4.4 */
            code: string;
            title: string;
            notApplicable: boolean;
            evidencedLevel: number | null;
            claimedLevel: number | null;
            verifiedLevel: number | null;
            /** @description As in GET /assessments/{id}/scores; null: for the country’s own people only */
            inside: {
                [key: string]: unknown;
            } | null;
            criteria: components["schemas"]["CriterionTextDto"][];
        };
        WeightedLevelDto: {
            /** @example NMAC-4.4 */
            code: string;
            level: number;
            weight: number;
        };
        LeftOutRecommendationDto: {
            /** @example NMAA-1.1 */
            code: string;
            /** @enum {string} */
            reason: "not_applicable" | "not_verified";
        };
        IndexExplanationDto: {
            /** @enum {string} */
            reading: "evidenced" | "claimed" | "verified";
            index: number | null;
            reason?: string;
            answered: number;
            parts: components["schemas"]["WeightedLevelDto"][];
            leftOut: components["schemas"]["LeftOutRecommendationDto"][];
        };
        ExplanationDto: {
            /** Format: date-time */
            asOf: string;
            kpi?: components["schemas"]["KpiExplanationDto"];
            recommendation?: components["schemas"]["RecommendationExplanationDto"];
            index?: components["schemas"]["IndexExplanationDto"];
        };
        QualityFigureDto: {
            /**
             * @description 0 to 1, unrounded
             * @example 0.9
             */
            value: number | null;
            /** @description least, where disability is not crossed */
            lower?: number | null;
            /** @description most, where disability is not crossed */
            upper?: number | null;
            numerator: number | null;
            denominator: number | null;
            /** @enum {string} */
            reason?: "no_data" | "suppressed" | "withheld";
        };
        QualityDto: {
            /** @description Contacts counted; null: nobody, or suppressed */
            people: number | null;
            /** @description All known that the activity needs ÷ people */
            complete: components["schemas"]["QualityFigureDto"];
            /** @description Sex and age band known ÷ people */
            sexAge: components["schemas"]["QualityFigureDto"];
            /** @description Sex not known, or nothing said ÷ people */
            sexNotKnown: components["schemas"]["QualityFigureDto"];
            /** @description Disability known ÷ people of activities that need it */
            disabilityKnown: components["schemas"]["QualityFigureDto"];
            /** @description Asked, answer not known ÷ the same */
            disabilityNotKnown: components["schemas"]["QualityFigureDto"];
            /** @description Not asked, or not stated ÷ the same */
            disabilityNotAsked: components["schemas"]["QualityFigureDto"];
            /**
             * @description The whole line tells of too few people
             * @enum {string}
             */
            reason?: "suppressed";
        };
        QualityGapDto: {
            /** Format: uuid */
            operatorId: string;
            /** @example Halden Relief */
            operatorName: string;
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            /** @description People of whom something needed is not known */
            missing: number;
            people: number;
        };
        QualitySquareDto: {
            /** @example 2026-03 */
            period: string;
            complete: components["schemas"]["QualityFigureDto"];
        };
        QualityOperatorDto: {
            /** @description Contacts counted; null: nobody, or suppressed */
            people: number | null;
            /** @description All known that the activity needs ÷ people */
            complete: components["schemas"]["QualityFigureDto"];
            /** @description Sex and age band known ÷ people */
            sexAge: components["schemas"]["QualityFigureDto"];
            /** @description Sex not known, or nothing said ÷ people */
            sexNotKnown: components["schemas"]["QualityFigureDto"];
            /** @description Disability known ÷ people of activities that need it */
            disabilityKnown: components["schemas"]["QualityFigureDto"];
            /** @description Asked, answer not known ÷ the same */
            disabilityNotKnown: components["schemas"]["QualityFigureDto"];
            /** @description Not asked, or not stated ÷ the same */
            disabilityNotAsked: components["schemas"]["QualityFigureDto"];
            /**
             * @description The whole line tells of too few people
             * @enum {string}
             */
            reason?: "suppressed";
            /**
             * @description Operator id, activity, p-code or period
             * @example EORE_SESSION
             */
            key: string;
            /**
             * @description Of the operator or place
             * @example Sunfield
             */
            name?: string;
            /** @description KPI-07: in time and verified without a return ÷ owed */
            timeliness: components["schemas"]["QualityFigureDto"];
            /** @description Completeness month by month; a month without people is absent */
            months: components["schemas"]["QualitySquareDto"][];
            /**
             * @description What it was called before, oldest first: those figures are in this line
             * @example [
             *       "Maple Deminers Association"
             *     ]
             */
            formerNames: string[];
            /**
             * Format: date
             * @description Its last day; null = it works
             */
            closedOn: string | null;
            /** @description The operator that it became part of; its own figures stay in this line, they are not added to that one’s */
            successorName: string | null;
        };
        QualityLineDto: {
            /** @description Contacts counted; null: nobody, or suppressed */
            people: number | null;
            /** @description All known that the activity needs ÷ people */
            complete: components["schemas"]["QualityFigureDto"];
            /** @description Sex and age band known ÷ people */
            sexAge: components["schemas"]["QualityFigureDto"];
            /** @description Sex not known, or nothing said ÷ people */
            sexNotKnown: components["schemas"]["QualityFigureDto"];
            /** @description Disability known ÷ people of activities that need it */
            disabilityKnown: components["schemas"]["QualityFigureDto"];
            /** @description Asked, answer not known ÷ the same */
            disabilityNotKnown: components["schemas"]["QualityFigureDto"];
            /** @description Not asked, or not stated ÷ the same */
            disabilityNotAsked: components["schemas"]["QualityFigureDto"];
            /**
             * @description The whole line tells of too few people
             * @enum {string}
             */
            reason?: "suppressed";
            /**
             * @description Operator id, activity, p-code or period
             * @example EORE_SESSION
             */
            key: string;
            /**
             * @description Of the operator or place
             * @example Sunfield
             */
            name?: string;
        };
        BrokenRuleDto: {
            /** @example V13 */
            rule: string;
            /** @enum {string} */
            severity: "E" | "W" | "I";
            /** @description Times it spoke */
            findings: number;
            /** @description Of which answered by a comment */
            answered: number;
            reports: number;
            operators: number;
        };
        ReachCountDto: {
            /** @description null: nobody counted so, or suppressed */
            value: number | null;
            /** @enum {string} */
            reason?: "suppressed";
        };
        ReachDto: {
            /** @enum {string} */
            activity: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
            direct: components["schemas"]["ReachCountDto"];
            indirect: components["schemas"]["ReachCountDto"];
        };
        DataQualityDto: {
            /** @example XVE */
            countryCode: string;
            /** @example 2026-01 */
            from: string;
            /** @example 2026-09 */
            to: string;
            /** @enum {string} */
            basis: "verified" | "latest";
            /**
             * @description Quarters that lie only partly inside the months and were left out
             * @example [
             *       "2025-Q4"
             *     ]
             */
            excluded: string[];
            /** Format: date-time */
            asOf: string;
            overall: components["schemas"]["QualityDto"];
            /** @description KPI-07 of the country */
            timeliness: components["schemas"]["QualityFigureDto"];
            /** @description Where asking would gain most; empty for those who see no exact counts */
            gaps: components["schemas"]["QualityGapDto"][];
            /** @description By operator and place sex and age alone is looked at, and victims are left out: so for those who see no exact counts */
            sexAndAgeAlone: boolean;
            operators: components["schemas"]["QualityOperatorDto"][];
            activities: components["schemas"]["QualityLineDto"][];
            /** @description By first administrative level */
            places: components["schemas"]["QualityLineDto"][];
            months: components["schemas"]["QualityLineDto"][];
            rules: components["schemas"]["BrokenRuleDto"][];
            /** @description Reports handed in that the rules were counted over */
            reports: number;
            reach: components["schemas"]["ReachDto"][];
        };
        BandLineDto: {
            /** @enum {string} */
            body: "NMAA" | "NMAC";
            /** @enum {string} */
            of: "pillar" | "function";
            /**
             * @example PA
             * @example NMAC-4
             */
            code: string;
            /** @description Of a function */
            title?: string;
            /**
             * @description The version of the checklist whose rounds are counted: one’s own, else that of most others; null = nobody published
             * @example gdei-wps@1.0
             */
            frameworkRef: string | null;
            /**
             * @description Other countries whose round of this body follows another version and is not counted; null where counts is null
             * @example 0
             */
            leftOut: number | null;
            /**
             * @description Other countries whose published evidenced index lies in 0–24, 25–49, 50–74, 75–100; null = withheld
             * @example [
             *       1,
             *       3,
             *       2,
             *       0
             *     ]
             */
            counts: number[] | null;
            /**
             * @description Fewer than five others, or, of those that one does not know by name, fewer than three or all in one band
             * @enum {string}
             */
            reason?: "too_few_countries";
            /** @description One’s own published index; null = none */
            own: number | null;
            /** @description Its band */
            ownBand: number | null;
        };
        BandsDto: {
            /** @example XOS */
            countryCode: string;
            /** Format: date-time */
            asOf: string;
            lines: components["schemas"]["BandLineDto"][];
        };
        CountryGroupDto: {
            /** Format: uuid */
            id: string;
            /** @example River states */
            name: string;
            /**
             * @description ISO 3166-1 alpha-3, in the order in which they are to stand; whether each shares something is not told
             * @example [
             *       "XVE",
             *       "XOS"
             *     ]
             */
            countries: string[];
            /** @example 1 */
            version: number;
        };
        CreateCountryGroupDto: {
            /** @example River states */
            name: string;
            /**
             * @description ISO 3166-1 alpha-3, in the order in which they are to stand; whether each shares something is not told
             * @example [
             *       "XVE",
             *       "XOS"
             *     ]
             */
            countries: string[];
        };
        ChangeCountryGroupDto: {
            /** @example River states */
            name?: string;
            /**
             * @description ISO 3166-1 alpha-3, in the order in which they are to stand; whether each shares something is not told
             * @example [
             *       "XVE",
             *       "XOS"
             *     ]
             */
            countries?: string[];
        };
        HeadingsFormDto: {
            /**
             * Format: binary
             * @description XLSX or CSV, at most 10 MB
             */
            file: string;
        };
        ColumnHeadingDto: {
            /** @example Girls (0-17) */
            heading: string;
            /**
             * @description The first different values below it
             * @example [
             *       "12",
             *       "0"
             *     ]
             */
            samples: string[];
        };
        SheetHeadingsDto: {
            /**
             * @description Name of the sheet; '' in a file without sheets
             * @example EORE
             */
            sheet: string;
            /** @description Row the headings were found in, from 1 */
            line: number;
            columns: components["schemas"]["ColumnHeadingDto"][];
        };
        ImportCountsDto: {
            /**
             * @description Rows read
             * @example 645
             */
            rows: number;
            /**
             * @description new + changed + unchanged
             * @example 616
             */
            accepted: number;
            /** @example 29 */
            refused: number;
            /** @description Accepted rows with a note */
            noted: number;
            new: number;
            changed: number;
            /** @description Stored already, with the same figures */
            unchanged: number;
            /** @description Figures of people in the accepted rows, one per cell */
            facts: number;
            /** @description Reports it opened, as drafts */
            reportsNew: number;
            /** @description Drafts and returned reports it changed */
            reportsChanged: number;
        };
        ImportProblemDto: {
            /** @example file-refused */
            code: string;
            detail: string;
        };
        ImportSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** @description Who sent it, where you may see them */
            byName: string | null;
            /** Format: date-time */
            at: string;
            /** @example national-5w.csv */
            fileName: string;
            /** @description Bytes */
            fileBytes: number;
            /** @description SHA-256 of the file, in hex */
            sha256: string;
            /** @enum {string} */
            kind: "xlsx" | "csv" | "json";
            /**
             * @description null = not found out yet
             * @enum {string|null}
             */
            format: "template" | "csv" | "hxl" | "mapping" | "dhis2" | "json" | null;
            /** @description The mapping it was read by */
            mapping: string | null;
            dryRun: boolean;
            /** @enum {string} */
            rowsWanted: "all" | "valid";
            /**
             * @description checked = a dry run; refused = a row was, and all were wanted; failed = it came to no end
             * @enum {string}
             */
            status: "running" | "checked" | "done" | "refused" | "cancelled" | "failed" | "undone";
            /** @description null = not known (yet) */
            counts: components["schemas"]["ImportCountsDto"] | null;
            problem: components["schemas"]["ImportProblemDto"] | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            /** @example 1 */
            version: number;
        };
        ImportFormDto: {
            /**
             * @description true = only say what would happen
             * @enum {string}
             */
            dryRun?: "true" | "false";
            /**
             * @description What the rows mean; absent = found out
             * @enum {string}
             */
            format?: "template" | "csv" | "hxl" | "mapping" | "dhis2" | "json";
            /**
             * @description Needed only by people of several countries
             * @example XVE
             */
            country?: string;
            /**
             * @description Id or name of a saved mapping
             * @example national-5w
             */
            mapping?: string;
            /**
             * @description all = all rows or nothing; valid = the rows that are not refused
             * @default all
             * @enum {string}
             */
            rows: "all" | "valid";
            /**
             * Format: uuid
             * @description Of the batch; made by the client if it likes
             */
            id?: string;
            /**
             * Format: binary
             * @description XLSX, CSV or JSON, at most 10 MB
             */
            file: string;
        };
        RowFindingDto: {
            /**
             * @description V01 to V28, or formula
             * @example V03
             */
            rule: string;
            /**
             * @description E refuses the row; W and I are notes
             * @enum {string}
             */
            severity: "E" | "W" | "I";
            /**
             * @description Heading of the column; null = the whole row
             * @example Girls (0-17)
             */
            column: string | null;
            /**
             * @description The cell; null = the whole row
             * @example D14
             */
            address: string | null;
            /** @example 28 persons with disabilities are above the 25 people counted. */
            message: string;
            /**
             * @description Of the sentence, for translation
             * @example V26.read-as
             */
            key: string;
            /** @description What fills the sentence in */
            params: {
                [key: string]: string | number;
            };
        };
        ImportRowDto: {
            /** @description Order in the file, from 1 */
            nth: number;
            /**
             * @description Name of the sheet; null in a file without sheets
             * @example EORE
             */
            sheet: string | null;
            /**
             * @description Row of the sheet, or line of the file, from 1
             * @example 14
             */
            line: number;
            /**
             * @description unchanged = stored already, with the same figures
             * @enum {string}
             */
            verdict: "new" | "changed" | "unchanged" | "refused";
            findings: components["schemas"]["RowFindingDto"][];
            /** @description The operator that was read */
            operatorName: string | null;
            /** @example 2026-03 */
            period: string | null;
            /** @example EORE_SESSION */
            activity: string | null;
            /** @example VD0101001 */
            placeCode: string | null;
            /**
             * Format: uuid
             * @description The report it went into; null = it did not
             */
            reportId: string | null;
            /**
             * Format: uuid
             * @description The entry or record it became
             */
            entryId: string | null;
        };
        ImportBatchDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** @description Who sent it, where you may see them */
            byName: string | null;
            /** Format: date-time */
            at: string;
            /** @example national-5w.csv */
            fileName: string;
            /** @description Bytes */
            fileBytes: number;
            /** @description SHA-256 of the file, in hex */
            sha256: string;
            /** @enum {string} */
            kind: "xlsx" | "csv" | "json";
            /**
             * @description null = not found out yet
             * @enum {string|null}
             */
            format: "template" | "csv" | "hxl" | "mapping" | "dhis2" | "json" | null;
            /** @description The mapping it was read by */
            mapping: string | null;
            dryRun: boolean;
            /** @enum {string} */
            rowsWanted: "all" | "valid";
            /**
             * @description checked = a dry run; refused = a row was, and all were wanted; failed = it came to no end
             * @enum {string}
             */
            status: "running" | "checked" | "done" | "refused" | "cancelled" | "failed" | "undone";
            /** @description null = not known (yet) */
            counts: components["schemas"]["ImportCountsDto"] | null;
            problem: components["schemas"]["ImportProblemDto"] | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            /** @example 1 */
            version: number;
            /** @description Rows that were refused or noted, the first 200; all rows: GET …/rows */
            verdicts: components["schemas"]["ImportRowDto"][];
            /** @description Whether the marked workbook can still be had */
            fileKept: boolean;
        };
        MappingDto: {
            /** Format: uuid */
            id: string;
            /** @example XVE */
            countryCode: string;
            /** @example National 5W form */
            name: string;
            /**
             * @description {columns: [{heading, role, values?, required?}], defaults?, nothing?, periods?, sheet?, dates?}
             * @example {
             *       "columns": [
             *         {
             *           "heading": "Girls (0-17)",
             *           "role": "F.Y0T17._T"
             *         }
             *       ],
             *       "defaults": {
             *         "countBasis": "persons"
             *       }
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * @description Sent back as If-Match
             * @example 1
             */
            version: number;
        };
        CreateMappingDto: {
            /**
             * @description What people call the form
             * @example National 5W form
             */
            name: string;
            /**
             * @description {columns: [{heading, role, values?, required?}], defaults?, nothing?, periods?, sheet?, dates?}
             * @example {
             *       "columns": [
             *         {
             *           "heading": "Girls (0-17)",
             *           "role": "F.Y0T17._T"
             *         }
             *       ],
             *       "defaults": {
             *         "countBasis": "persons"
             *       }
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Made by the client if it likes
             */
            id?: string;
            /**
             * @description Needed only by people of several countries
             * @example XVE
             */
            countryCode?: string;
        };
        WriteMappingDto: {
            /**
             * @description What people call the form
             * @example National 5W form
             */
            name: string;
            /**
             * @description {columns: [{heading, role, values?, required?}], defaults?, nothing?, periods?, sheet?, dates?}
             * @example {
             *       "columns": [
             *         {
             *           "heading": "Girls (0-17)",
             *           "role": "F.Y0T17._T"
             *         }
             *       ],
             *       "defaults": {
             *         "countBasis": "persons"
             *       }
             *     }
             */
            content: {
                [key: string]: unknown;
            };
        };
        ExportProgressDto: {
            /**
             * @description writing, then done; failed also where the download was given up
             * @enum {string}
             */
            phase: "writing" | "done" | "failed";
            /**
             * @description Rows written so far
             * @example 1200
             */
            done: number;
            /**
             * @description Rows that will be written
             * @example 5400
             */
            of: number;
        };
        NoticeDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description What happened, or which day comes
             * @enum {string}
             */
            kind: "function-assigned" | "function-taken" | "function-open-again" | "function-due" | "round-due" | "round-to-verify" | "round-returned" | "round-verified" | "comment" | "action-due" | "report-returned" | "report-due" | "peer-named" | "peer-dismissed";
            /**
             * @description Where it happened; of a peer, the country that named it
             * @example XVE
             */
            countryCode: string;
            /**
             * @description null = out of your reach
             * @example Veldania
             */
            countryName: string | null;
            /**
             * @description The checklist of the round; null = no round, or one out of your reach
             * @example gdei-wps@1.0
             */
            frameworkRef: string | null;
            /**
             * Format: uuid
             * @description Of the round, the action or the report; null = a report that was not begun
             */
            subjectId: string | null;
            /**
             * @description Whose checklist or plan; null = a report
             * @enum {string|null}
             */
            body: "NMAA" | "NMAC" | null;
            /**
             * @description Of the round or the report; null = an action
             * @example 2026
             */
            period: string | null;
            /**
             * @description A function; or the criterion or recommendation that was commented on; null = the whole
             * @example NMAA-2
             */
            code: string | null;
            /**
             * Format: date
             * @description The day in question; null = none is set
             * @example 2026-11-15
             */
            dueOn: string | null;
            /**
             * @description How far the day was off when you were told; null = this is no reminder of a day
             * @enum {string|null}
             */
            mark: "ahead" | "soon" | "overdue" | null;
            /** @description What the action is called; null = no action, or one that is gone or out of your reach */
            title: string | null;
            /** Format: date-time */
            madeAt: string;
            /** @description Whether you have read it */
            read: boolean;
        };
        UnreadDto: {
            /**
             * @description Notices that you have not read
             * @example 2
             */
            unread: number;
        };
        ReadAllDto: {
            /**
             * Format: date-time
             * @description Those made until then, so that none that came meanwhile goes unseen; absent = all
             * @example 2026-10-20T09:00:00Z
             */
            upTo?: string;
        };
        AuditRecordDto: {
            /** @example XVE:17 */
            id: string;
            /**
             * @description country, or - for deeds outside any
             * @example XVE
             */
            chain: string;
            /** @example 17 */
            seq: number;
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description whose deed it was
             */
            by: string;
            /** @example Mona Monitor */
            byName: string | null;
            /** @example report:verify */
            deed: string;
            /** @description the record it was done to */
            on: string;
            reason: string | null;
            /** @description old and new */
            change: Record<string, never> | null;
        };
        VerificationDto: {
            /** @example XVE */
            chain: string;
            /**
             * @description records read
             * @example 319
             */
            records: number;
            /** @description every record follows from the one before, and the last is the head */
            intact: boolean;
            /** @description the first record that does not fit */
            firstBroken: number | null;
        };
        /** @description RFC 9457 problem document */
        Problem: {
            /** @example /problems/rule-broken */
            type: string;
            /** @example A rule is broken */
            title: string;
            /** @example 422 */
            status: number;
            /**
             * @description Stable; docs/problems.md has them all
             * @example rule-broken
             */
            code: string;
            detail?: string;
            requestId?: string;
            errors?: {
                /**
                 * @description JSON pointer into what was sent
                 * @example #/counts/3/value
                 */
                pointer: string;
                /**
                 * @description A rule V01 to V28, or a code
                 * @example V02
                 */
                code: string;
                detail: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetUpController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredentialsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_choosePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_setMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimeLinkDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountriesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountriesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCountryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountriesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountriesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCountryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceSharingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSharingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceSharingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_readPeers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceSharingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_decidePeers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePeersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceSharingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_readPublic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceSharingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_decidePublic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideSharingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceSharingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_readThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryThresholdsDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_decideThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideThresholdsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryThresholdsDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_candidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerCandidateDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingLogDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharingController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedPeriodDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedPeriodDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeriodsController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenPeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedPeriodDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BaselinesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BaselinesController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
                kind: "population" | "casualties" | "exposure";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BaselinesController_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
                kind: "population" | "casualties" | "exposure";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBaselineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BaselinesController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
                kind: "population" | "casualties" | "exposure";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperatorsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperatorsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOperatorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperatorsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperatorsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOperatorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OperatorsController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeOperatorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDutyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDutyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccreditationsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccreditationsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccreditationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccreditationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccreditationsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccreditationsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccreditationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingChecksController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeguardingCheckDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingChecksController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSafeguardingCheckDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeguardingCheckDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingChecksController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeguardingCheckDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingChecksController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingChecksController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSafeguardingCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeguardingCheckDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SopChecksController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopCheckDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SopChecksController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSopCheckDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopCheckDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SopChecksController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopCheckDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SopChecksController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SopChecksController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSopCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopCheckDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelSurveysController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSurveyDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelSurveysController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChannelSurveyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSurveyDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelSurveysController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSurveyDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelSurveysController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChannelSurveysController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeChannelSurveyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelSurveyDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StandingController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorStandingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVisitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VisitsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVisitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingYearsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeguardingYearDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingYearsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSafeguardingYearDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeguardingYearDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingYearsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeguardingYearDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingYearsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SafeguardingYearsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSafeguardingYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafeguardingYearDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolderDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacesController_import: {
        parameters: {
            query: {
                country: string;
                /** @description true: say what would change, store nothing */
                dryRun?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesImportDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_frameworks: {
        parameters: {
            query?: {
                /** @description Language of the texts; wins over Accept-Language. English where a text is not translated. */
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkSummaryDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VersionsController_import: {
        parameters: {
            query?: {
                /** @description Language of the texts; wins over Accept-Language. English where a text is not translated. */
                lang?: "en" | "fr" | "ar";
                /** @description true: say what would change, store nothing */
                dryRun?: "true" | "false";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FrameworkFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkImportDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_framework: {
        parameters: {
            query?: {
                /** @description Language of the texts; wins over Accept-Language. English where a text is not translated. */
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkDto"];
                };
            };
            /** @description No such version here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_suggestedActions: {
        parameters: {
            query?: {
                /** @description Language of the texts; wins over Accept-Language. English where a text is not translated. */
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedActionDto"][];
                };
            };
            /** @description No such version here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CatalogueController_codeLists: {
        parameters: {
            query?: {
                /** @description Language of the texts; wins over Accept-Language. English where a text is not translated. */
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VersionsController_changes: {
        parameters: {
            query?: {
                /** @description Language of the texts; wins over Accept-Language. English where a text is not translated. */
                lang?: "en" | "fr" | "ar";
                /** @description An earlier version of the same family; the one just before it when absent */
                from?: string;
            };
            header: {
                "accept-language": string;
            };
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkChangeDto"];
                };
            };
            /** @description No such version here, or none before it */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VersionsController_openRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ref: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenRoundsDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssessmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssessmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_putVerifier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteVerifierAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssignmentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentsDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssignmentsController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                functionCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoresController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoresDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ScoresController_missing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundComparisonController_compare: {
        parameters: {
            query: {
                /** @description The earlier round, of the same country and body */
                with: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundComparisonDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundComparisonController_trend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundTrendPointDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundComparisonController_published: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MovesController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MovesController_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnAssessmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MovesController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MovesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MovesController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewThreadDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenReviewThreadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewThreadDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadsController_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReviewCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewThreadDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ThreadsController_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewThreadDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundFrameworkController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundFrameworkDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundFrameworkController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptFrameworkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundFrameworkController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoundFrameworkController_preview: {
        parameters: {
            query?: {
                /** @description Language of the texts; wins over Accept-Language */
                lang?: "en" | "fr" | "ar";
                /** @description The latest version when absent */
                to?: string;
            };
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkPreviewDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalCriteriaController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalCriterionDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalCriteriaController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNationalCriterionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalCriterionDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalCriteriaController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalCriterionDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalCriteriaController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalCriteriaController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNationalCriterionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalCriterionDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalPartController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalPartDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalPartController_snapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalSnapshotDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalPartController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalPartController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNationalAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NationalPartController_putVerifier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteVerifierAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedQuestionsController_read: {
        parameters: {
            query?: {
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedQuestionsDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgeingController_list: {
        parameters: {
            query?: {
                /** @description The round after this one; the next year, or quarter, where it is left out */
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgeingListDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceRevisionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRevisionDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEvidenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EvidenceController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_store: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFileDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FilesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActionsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanController_read: {
        parameters: {
            query?: {
                /** @description needed only by people of several countries */
                country?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhatIfController_whatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfQuestionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhatIfController_moved: {
        parameters: {
            query: {
                /** @description an earlier assessment of the same body */
                from: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DonorPackController_csv: {
        parameters: {
            query?: {
                /** @description needed only by people of several countries */
                country?: string;
                /** @description one body’s plan only */
                body?: "NMAA" | "NMAC";
                /** @description open: planned and in progress; all: done and dropped ones, too */
                extent?: "open" | "all";
                /** @description of headings and titles; wins over Accept-Language */
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as a download. An error on the way breaks the connection: no half file looks whole. */
            200: {
                headers: {
                    /** @description Rows that will be in it */
                    "x-total-rows"?: number;
                    /** @description Follow it at `/exports/{id}/events` while it lasts */
                    "x-export-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DonorPackController_xlsx: {
        parameters: {
            query?: {
                /** @description needed only by people of several countries */
                country?: string;
                /** @description one body’s plan only */
                body?: "NMAA" | "NMAC";
                /** @description open: planned and in progress; all: done and dropped ones, too */
                extent?: "open" | "all";
                /** @description of headings and titles; wins over Accept-Language */
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as a download. An error on the way breaks the connection: no half file looks whole. */
            200: {
                headers: {
                    /** @description Rows that will be in it */
                    "x-total-rows"?: number;
                    /** @description Follow it at `/exports/{id}/events` while it lasts */
                    "x-export-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePracticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePracticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NarrativesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrativeDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NarrativesController_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
                language: "en" | "fr" | "ar";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNarrativeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrativeDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NarrativesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                iso3: string;
                language: "en" | "fr" | "ar";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_calendar: {
        parameters: {
            query: {
                country: string;
                /** @description The first month; eleven before the last if absent */
                from?: string;
                /** @description The last month, included; this month if absent */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCalendarDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_cutOff: {
        parameters: {
            query: {
                country: string;
                /** @description A month, a quarter `2026-Q3` or a year `2026` */
                period: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CutOffDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarController_workList: {
        parameters: {
            query: {
                country: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkListDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_listFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_around: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurroundingsDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_addEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_writeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_removeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_addRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Its fields: docs/data-model.md#records. Some kinds are the authority’s or the centre’s own.
                     * @enum {string}
                     */
                    kind: "consultation" | "survey-team" | "va-tally" | "casualty-outcome" | "workforce" | "staff-movement" | "leadership-place" | "workplace-package" | "meeting" | "tasking-order" | "community-feedback" | "inclusion-post" | "partnership" | "funding-request" | "inclusion-target" | "transparency-report";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_writeRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Its fields: docs/data-model.md#records. Some kinds are the authority’s or the centre’s own.
                     * @enum {string}
                     */
                    kind: "consultation" | "survey-team" | "va-tally" | "casualty-outcome" | "workforce" | "staff-movement" | "leadership-place" | "workplace-package" | "meeting" | "tasking-order" | "community-feedback" | "inclusion-post" | "partnership" | "funding-request" | "inclusion-target" | "transparency-report";
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EntriesController_removeRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RevisionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RevisionsController_changes: {
        parameters: {
            query?: {
                /** @description The revision to compare with; absent: the one before */
                since?: number;
            };
            header?: never;
            path: {
                id: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionChangesDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nth: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReturnAnswerDto"];
            };
        };
        responses: {
            /** @description All that was asked, as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnItemDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswersController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nth: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that was asked, as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnItemDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequestDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectionsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskCorrectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequestDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectionsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummaryDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectionsController_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequestDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LayoutController_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiedLayoutDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_people: {
        parameters: {
            query: {
                /** @description ISO 3166-1 alpha-3 */
                country: string;
                /** @description Without it, one series per activity */
                activity?: "NTS" | "TS" | "CLEARANCE" | "BAC" | "EOD_SPOT" | "LAND_HANDOVER" | "EORE_SESSION" | "EORE_TOT" | "EORE_MEDIA" | "VA_REFERRAL" | "VA_SERVICE" | "CASUALTY" | "COMMUNITY_LIAISON" | "CONSULTATION" | "STOCKPILE" | "TRAINING" | "WORKFORCE" | "QA_VISIT" | "SAFEGUARDING";
                /** @description First month; eleven before the last one */
                from?: string;
                /** @description Last month, included; the last that is over */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComparisonController_compare: {
        parameters: {
            query?: {
                measure?: "people";
                /** @description Without it, all one may see, by name; with it, in this order */
                countries?: string;
                /** @description Only countries of this region of the United Nations (M49), by name; not with countries */
                region?: "015" | "011" | "014" | "017" | "018" | "021" | "029" | "013" | "005" | "143" | "030" | "035" | "034" | "145" | "151" | "154" | "039" | "155" | "053" | "054" | "057" | "061";
                /** @description Only countries that work in this language (ISO 639), by name; not with countries */
                language?: string;
                /** @description Function codes; empty = all */
                functions?: string;
                /** @description Of each body its four pillars */
                pillars?: "" | "true";
                /** @description Codes of recommendations, or of functions for all of theirs; empty = all */
                recommendations?: string;
                /** @description All published rounds of each body, in time */
                rounds?: "" | "true";
                /** @description KPI codes */
                kpis?: string;
                /** @description KPIs also by month or quarter of the months asked for, as far as they are told so */
                series?: "month" | "quarter";
                from?: string;
                to?: string;
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountryResultsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibleCountryDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountryResultsController_read: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                lang?: "en" | "fr" | "ar";
                /** @description Of one’s own country: as they see it now; 404 where they see nothing. Leaves no trace in its log */
                as?: "advisers" | "peers" | "public";
            };
            header: {
                "accept-language": string;
            };
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryResultsDto"];
                };
            };
            /** @description Not there, or not shared */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KpiDictionaryController_list: {
        parameters: {
            query?: {
                /** @description Language of the texts; wins over Accept-Language */
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KpiDictionaryController_targets: {
        parameters: {
            query?: {
                /** @description One’s own, when there is only one */
                country?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KpiDictionaryController_setTarget: {
        parameters: {
            query?: {
                /** @description One’s own, when there is only one */
                country?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTargetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KpiDictionaryController_removeTarget: {
        parameters: {
            query?: {
                /** @description One’s own, when there is only one */
                country?: string;
            };
            header?: never;
            path: {
                code: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KpiResultsController_read: {
        parameters: {
            query?: {
                /** @description One’s own, when there is only one */
                country?: string;
                /** @description First month; eleven before the last one */
                from?: string;
                /** @description Last month, included; the last that is over */
                to?: string;
                /** @description What to cut by, comma-separated; nothing = one point */
                by?: string;
                /** @description latest adds submitted reports: provisional */
                basis?: "verified" | "latest";
                /** @description Of the definition; the newest without it. An older one that counts people is told only where nothing of them is hidden */
                version?: string;
            };
            header: {
                "accept-language": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiResultDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExplainController_explain: {
        parameters: {
            query?: {
                kpi?: string;
                country?: string;
                from?: string;
                to?: string;
                /** @description Of the KPI’s definition; the newest without it */
                version?: string;
                /** @description Of a KPI: latest adds submitted reports, for the country itself */
                basis?: "verified" | "latest";
                /** @description Explains this figure beside the KPI’s value instead: the code of a part, of money with its currency */
                part?: string;
                /** @description Of a KPI: the report whose lines are told */
                report?: string;
                assessment?: string;
                recommendation?: string;
                function?: string;
                pillar?: "PA" | "PR" | "PV" | "RR";
                /** @description Of an index; evidenced without it */
                reading?: "evidenced" | "claimed" | "verified";
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplanationDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QualityController_read: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                /** @description latest: also what waits for verification */
                basis?: "verified" | "latest";
            };
            header?: never;
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataQualityDto"];
                };
            };
            /** @description Not one of the reader’s own countries */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicResultsController_list: {
        parameters: {
            query?: {
                /** @description Taken as by the other public routes; changes no name */
                lang?: "en" | "fr" | "ar";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisibleCountryDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicResultsController_country: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path: {
                iso3: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryResultsDto"];
                };
            };
            /** @description Not there, or not shown to everybody */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicResultsController_compare: {
        parameters: {
            query?: {
                measure?: "people";
                /** @description Without it, all one may see, by name; with it, in this order */
                countries?: string;
                /** @description Only countries of this region of the United Nations (M49), by name; not with countries */
                region?: "015" | "011" | "014" | "017" | "018" | "021" | "029" | "013" | "005" | "143" | "030" | "035" | "034" | "145" | "151" | "154" | "039" | "155" | "053" | "054" | "057" | "061";
                /** @description Only countries that work in this language (ISO 639), by name; not with countries */
                language?: string;
                /** @description Function codes; empty = all */
                functions?: string;
                /** @description Of each body its four pillars */
                pillars?: "" | "true";
                /** @description Codes of recommendations, or of functions for all of theirs; empty = all */
                recommendations?: string;
                /** @description All published rounds of each body, in time */
                rounds?: "" | "true";
                /** @description KPI codes */
                kpis?: string;
                /** @description KPIs also by month or quarter of the months asked for, as far as they are told so */
                series?: "month" | "quarter";
                from?: string;
                to?: string;
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BandsController_read: {
        parameters: {
            query?: {
                /** @description One’s own country; may be left out by who has one */
                country?: string;
                lang?: "en" | "fr" | "ar";
            };
            header: {
                "accept-language": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BandsDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountryGroupsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryGroupDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountryGroupsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCountryGroupDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryGroupDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountryGroupsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryGroupDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountryGroupsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountryGroupsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCountryGroupDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountryGroupDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HeadingsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["HeadingsFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetHeadingsDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummaryDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_start: {
        parameters: {
            query?: {
                /** @description true = only say what would happen */
                dryRun?: "true" | "false";
                /** @description What the rows mean; absent = found out */
                format?: "template" | "csv" | "hxl" | "mapping" | "dhis2" | "json";
                /** @description Needed only by people of several countries */
                country?: string;
                /** @description Id or name of a saved mapping */
                mapping?: string;
                /** @description all = all rows or nothing; valid = the rows that are not refused */
                rows?: "all" | "valid";
                /** @description Of the batch; made by the client if it likes */
                id?: string;
            };
            header?: {
                /** @description respond-async: answer 202 at once */
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_waiting: {
        parameters: {
            query: {
                country: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummaryDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
            /** @description import-changed-since: errors list what changed, by whom and when */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_rows: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_workbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MappingsController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MappingsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMappingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MappingsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MappingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteMappingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MappingsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportController_csv: {
        parameters: {
            query?: {
                /** @description hxl, a row of tags under the headings, for CSV and XLSX; dhis2, a data value set, for JSON; any other pair: `dialect-not-offered` */
                dialect?: "plain" | "hxl" | "dhis2";
                /** @description ISO 3166-1 alpha-3; may be left out by who has one */
                country?: string;
                /** @description First month, included; without it, from the beginning */
                from?: string;
                /** @description Last month, included; a quarter only when it lies wholly inside. Without it, to the end */
                to?: string;
                /** @description One operator’s reports only */
                operator?: string;
                /** @description Reports that stand at this status now */
                status?: "draft" | "submitted" | "returned" | "verified" | "locked";
                /** @description Which revision: the last verified one; the last submitted or verified one; or the one being worked on, drafts included */
                basis?: "verified" | "latest" | "current";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as a download. An error on the way breaks the connection: no half file looks whole. */
            200: {
                headers: {
                    /** @description Rows that will be in it */
                    "x-total-rows"?: number;
                    /** @description Follow it at `/exports/{id}/events` while it lasts */
                    "x-export-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportController_xlsx: {
        parameters: {
            query?: {
                /** @description hxl, a row of tags under the headings, for CSV and XLSX; dhis2, a data value set, for JSON; any other pair: `dialect-not-offered` */
                dialect?: "plain" | "hxl" | "dhis2";
                /** @description ISO 3166-1 alpha-3; may be left out by who has one */
                country?: string;
                /** @description First month, included; without it, from the beginning */
                from?: string;
                /** @description Last month, included; a quarter only when it lies wholly inside. Without it, to the end */
                to?: string;
                /** @description One operator’s reports only */
                operator?: string;
                /** @description Reports that stand at this status now */
                status?: "draft" | "submitted" | "returned" | "verified" | "locked";
                /** @description Which revision: the last verified one; the last submitted or verified one; or the one being worked on, drafts included */
                basis?: "verified" | "latest" | "current";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as a download. An error on the way breaks the connection: no half file looks whole. */
            200: {
                headers: {
                    /** @description Rows that will be in it */
                    "x-total-rows"?: number;
                    /** @description Follow it at `/exports/{id}/events` while it lasts */
                    "x-export-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportController_json: {
        parameters: {
            query?: {
                /** @description hxl, a row of tags under the headings, for CSV and XLSX; dhis2, a data value set, for JSON; any other pair: `dialect-not-offered` */
                dialect?: "plain" | "hxl" | "dhis2";
                /** @description ISO 3166-1 alpha-3; may be left out by who has one */
                country?: string;
                /** @description First month, included; without it, from the beginning */
                from?: string;
                /** @description Last month, included; a quarter only when it lies wholly inside. Without it, to the end */
                to?: string;
                /** @description One operator’s reports only */
                operator?: string;
                /** @description Reports that stand at this status now */
                status?: "draft" | "submitted" | "returned" | "verified" | "locked";
                /** @description Which revision: the last verified one; the last submitted or verified one; or the one being worked on, drafts included */
                basis?: "verified" | "latest" | "current";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as a download. An error on the way breaks the connection: no half file looks whole. */
            200: {
                headers: {
                    /** @description Rows that will be in it */
                    "x-total-rows"?: number;
                    /** @description Follow it at `/exports/{id}/events` while it lasts */
                    "x-export-id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportController_template: {
        parameters: {
            query: {
                /** @description The operator whose report it will be */
                operatorId: string;
                /** @description Month or quarter */
                period: string;
                /** @description Of headings and lists; absent = one’s own */
                lang?: "en" | "fr" | "ar";
                /** @description With the entries that are stored already, so that their figures can be put right or gone on with. A row whose place, project, task or kind of work is changed is another entry, and a deleted row takes none away; absent = false */
                filled?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook; filled in, it is read by `POST /imports` without a mapping */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description No operator that one may report for */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportController_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each event is one JSON object; after `done` or `failed` there are no more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportProgressDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAllDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_readOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_list: {
        parameters: {
            query?: {
                /** @description JSON: [key, "ASC" or "DESC"] */
                sort?: string;
                /** @description JSON: [first, last], both included, at most 500 rows */
                range?: string;
                /** @description JSON: {key: value or [values]}, on the allowed keys only */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRecordDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationDto"][];
                };
            };
            /** @description A problem: who you are, what was sent, or the state of the record */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
