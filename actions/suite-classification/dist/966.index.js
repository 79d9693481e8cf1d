export const id = 966;

export const ids = [ 966, 944, 474, 804, 56, 395, 456, 945 ];

export const modules = {
 5966: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   differenceOf: () => differenceOf
  });
  var policy_error = __webpack_require__(7811);
  var located = __webpack_require__(8313);
  var conformance = __webpack_require__(3944);
  var decisions = __webpack_require__(6406);
  var extensions = __webpack_require__(8395);
  var incidents = __webpack_require__(7112);
  var maintenance = __webpack_require__(6548);
  var ownership = __webpack_require__(7884);
  var performance = __webpack_require__(6474);
  var release = __webpack_require__(9456);
  var roadmap = __webpack_require__(4945);
  var suites = __webpack_require__(5804);
  var traceability = __webpack_require__(4056);
  const ALL_SECTION_READERS = {
   conformance: conformance.conformanceReader,
   performance: performance.performanceReader,
   suites: suites.suitesReader,
   traceability: traceability.traceabilityReader,
   extensions: extensions.extensionsReader,
   release: release.releaseReader,
   ownership: ownership.ownershipReader,
   decisions: decisions.decisionsReader,
   incidents: incidents.incidentsReader,
   maintenance: maintenance.maintenanceReader,
   roadmap: roadmap.roadmapReader
  };
  var load_policy = __webpack_require__(9934);
  var policy = __webpack_require__(2928);
  function loadPolicy(text, path) {
   const document = (0, load_policy._x)(text, path);
   const written = policy.b.filter(name => document.root.members.has(name));
   const readers = Object.fromEntries(written.map(name => [ name, ALL_SECTION_READERS[name] ]));
   return (0, load_policy.iE)(document, path, readers);
  }
  var read_document = __webpack_require__(4085);
  var decimal = __webpack_require__(3980);
  var quantity = __webpack_require__(6214);
  function compareAmounts(left, right) {
   if (typeof left === "number" && typeof right === "number") return left - right;
   if (isDecimal(left) && isDecimal(right)) return (0, decimal.YL)(left, right);
   if (isDay(left) && isDay(right)) return left < right ? -1 : Number(left > right);
   const [own, other] = [ fieldsOf(left), fieldsOf(right) ];
   if (typeof own.milliseconds === "number" && typeof other.milliseconds === "number") return own.milliseconds - other.milliseconds;
   if (isDecimal(own.value) && isDecimal(other.value)) return own.unit === other.unit ? (0, 
   decimal.YL)(own.value, other.value) : void 0;
   return compareIntervals(daysOf(own), daysOf(other));
  }
  function fieldsOf(value) {
   return typeof value === "object" && value !== null ? value : {};
  }
  function isDecimal(value) {
   return typeof value === "object" && value !== null && "coefficient" in value && "scale" in value;
  }
  function isDay(value) {
   return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  }
  const DAYS = new Map([ [ "day", {
   least: 1,
   most: 1
  } ], [ "week", {
   least: 7,
   most: 7
  } ], [ "month", {
   least: 28,
   most: 31
  } ] ]);
  function daysOf({count: count, unit: unit}) {
   const days = DAYS.get(unit);
   if (days === void 0 || typeof count !== "number") return;
   return {
    unit: unit,
    count: count,
    least: count * days.least,
    most: count * days.most
   };
  }
  function compareIntervals(left, right) {
   if (left === void 0 || right === void 0) return;
   if (left.unit === right.unit) return left.count - right.count;
   if (left.most < right.least) return -1;
   if (left.least > right.most) return 1;
   return left.least === right.most && left.most === right.least ? 0 : void 0;
  }
  function readAmount(text) {
   return (0, quantity.A3)(text) ?? (0, quantity.E9)(text) ?? ((0, decimal.$Q)(text) && Number(text));
  }
  const KEY_DIRECTIONS = {
   version: {
    stricter: "neither"
   },
   platform: {
    stricter: "neither"
   },
   thresholds: {
    stricter: "neither"
   },
   mode: {
    stricter: [ "strict", "rollback" ]
   },
   "require-base": {
    stricter: [ true, false ]
   },
   "rules-from": {
    stricter: "absent",
    unset: "loosest"
   },
   conformance: {
    stricter: "present",
    keys: {
     campaigns: {
      stricter: "present",
      each: {
       keys: {
        title: {
         stricter: "neither"
        },
        evidence: {
         stricter: "present"
        },
        format: {
         stricter: "depends"
        },
        schema: {
         stricter: "present"
        },
        columns: {
         stricter: "depends",
         keys: {
          subject: {
           stricter: "depends"
          },
          status: {
           stricter: "depends"
          },
          tier: {
           stricter: "depends"
          },
          message: {
           stricter: "neither"
          }
         }
        },
        statuses: {
         stricter: "absent",
         each: {
          stricter: [ "error", "fail", "not-applicable", "skip", "flaky", "pass" ]
         }
        },
        select: {
         stricter: "absent",
         each: {
          stricter: "depends"
         }
        },
        "min-pass-rate": {
         stricter: "higher"
        },
        "min-coverage": {
         stricter: "higher"
        },
        "max-failures": {
         stricter: "lower"
        },
        "max-not-applicable": {
         stricter: "lower"
        },
        "min-executed": {
         stricter: "higher",
         assumed: "1"
        },
        "max-flaky": {
         stricter: "lower"
        },
        "max-quarantined": {
         stricter: "lower",
         unset: "depends"
        },
        "max-age": {
         stricter: "lower"
        },
        "if-missing": {
         stricter: [ "fail", "warn" ]
        },
        "if-empty": {
         stricter: [ "fail", "warn" ]
        },
        "made-by": {
         stricter: [ "this-run", "anywhere" ]
        },
        reruns: {
         stricter: [ "refuse", "worst", "last" ]
        },
        totals: {
         stricter: [ "declared", "results" ]
        },
        identity: {
         stricter: "depends",
         keys: {
          ignore: {
           stricter: "depends"
          }
         }
        },
        shards: {
         stricter: "present"
        },
        inventory: {
         stricter: "present"
        },
        exceptions: {
         stricter: [ "forbidden", "allowed" ]
        },
        tiers: {
         stricter: "present",
         each: {
          keys: {
           level: {
            stricter: [ "required", "target", "best-effort" ]
           },
           "min-pass-rate": {
            stricter: "higher",
            unset: "depends"
           }
          }
         }
        },
        baseline: {
         stricter: "depends",
         keys: {
          tiers: {
           stricter: "present",
           unset: "depends"
          },
          "max-pass-rate-drop": {
           stricter: "lower",
           unset: "depends"
          },
          "max-new-failures": {
           stricter: "lower",
           unset: "depends"
          },
          "max-new-not-applicable": {
           stricter: "lower",
           unset: "depends"
          },
          "max-absent": {
           stricter: "lower",
           unset: "depends"
          },
          "max-coverage-drop": {
           stricter: "lower",
           unset: "depends"
          }
         }
        }
       }
      }
     },
     baseline: {
      stricter: "present",
      keys: {
       path: {
        stricter: "depends"
       },
       tiers: {
        stricter: "present",
        unset: "strictest"
       },
       "max-pass-rate-drop": {
        stricter: "lower"
       },
       "max-new-failures": {
        stricter: "lower"
       },
       "max-new-not-applicable": {
        stricter: "lower"
       },
       "max-absent": {
        stricter: "lower"
       },
       "max-coverage-drop": {
        stricter: "lower"
       },
       "if-missing": {
        stricter: [ "fail", "warn" ]
       }
      }
     },
     exceptions: {
      stricter: "absent",
      keys: {
       path: {
        stricter: "depends"
       },
       require: {
        stricter: "present"
       },
       unused: {
        stricter: [ "fail", "warn" ]
       }
      }
     },
     quarantine: {
      stricter: "absent"
     }
    }
   },
   performance: {
    stricter: "present",
    keys: {
     evidence: {
      stricter: "present"
     },
     "if-missing": {
      stricter: [ "fail", "warn" ],
      assumed: "fail"
     },
     "made-by": {
      stricter: [ "this-run", "anywhere" ]
     },
     "max-age": {
      stricter: "lower"
     },
     budgets: {
      stricter: "present",
      each: {
       keys: {
        metric: {
         stricter: "depends"
        },
        parameters: {
         stricter: "absent",
         each: {
          stricter: "depends"
         }
        },
        statistic: {
         stricter: "depends"
        },
        file: {
         stricter: "depends"
        },
        compression: {
         stricter: "depends"
        },
        "size-of": {
         stricter: "depends"
        },
        below: {
         stricter: "lower"
        },
        above: {
         stricter: "higher"
        },
        max: {
         stricter: "lower"
        },
        min: {
         stricter: "higher"
        },
        "if-missing": {
         stricter: [ "fail", "warn" ]
        }
       }
      }
     },
     overrun: {
      stricter: "depends",
      keys: {
       "fail-above": {
        stricter: "lower"
       },
       "waiver-below": {
        stricter: "lower"
       }
      }
     },
     regression: {
      stricter: "present",
      keys: {
       baseline: {
        stricter: "depends"
       },
       "max-worsening": {
        stricter: "lower"
       },
       "ignore-below": {
        stricter: "lower",
        unset: "strictest"
       },
       "max-spread": {
        stricter: "lower"
       },
       statistic: {
        stricter: "depends"
       },
       "when-noisy": {
        stricter: [ "fail", "warn" ]
       },
       "when-vanished": {
        stricter: [ "fail", "warn" ]
       },
       "if-missing": {
        stricter: [ "fail", "warn" ]
       },
       metrics: {
        stricter: "depends",
        each: {
         keys: {
          metric: {
           stricter: "depends"
          },
          "max-worsening": {
           stricter: "lower",
           unset: "depends"
          },
          "ignore-below": {
           stricter: "lower",
           unset: "depends"
          },
          "max-spread": {
           stricter: "lower",
           unset: "depends"
          },
          statistic: {
           stricter: "depends"
          },
          better: {
           stricter: "depends"
          }
         }
        }
       }
      }
     },
     history: {
      stricter: "present",
      keys: {
       path: {
        stricter: "depends"
       },
       "met-on-days": {
        stricter: "higher"
       },
       drift: {
        stricter: "present",
        keys: {
         "max-worsening": {
          stricter: "lower"
         },
         "when-found": {
          stricter: [ "fail", "warn" ]
         }
        }
       },
       "if-missing": {
        stricter: [ "fail", "warn" ]
       }
      }
     },
     waivers: {
      stricter: "absent",
      each: {
       keys: {
        budget: {
         stricter: "depends"
        },
        ceiling: {
         stricter: "depends"
        },
        owner: {
         stricter: "neither"
        },
        reason: {
         stricter: "neither"
        },
        "tracking-issue": {
         stricter: "neither"
        },
        "review-by": {
         stricter: "lower"
        }
       }
      }
     }
    }
   },
   suites: {
    stricter: "present",
    keys: {
     classification: {
      stricter: "depends"
     },
     tests: {
      stricter: "present"
     },
     rules: {
      stricter: "present",
      each: {
       keys: {
        "forbid-content": {
         stricter: "present"
        },
        "forbid-identifiers": {
         stricter: "present"
        },
        allow: {
         stricter: "absent",
         each: {
          keys: {
           identifier: {
            stricter: "depends"
           },
           reason: {
            stricter: "neither"
           },
           "review-by": {
            stricter: "lower"
           }
          }
         }
        }
       }
      }
     },
     "forbid-dependencies": {
      stricter: "present",
      keys: {
       names: {
        stricter: "present"
       },
       manifests: {
        stricter: "present"
       }
      }
     },
     "runner-lists": {
      stricter: "present"
     },
     weakening: {
      stricter: [ "fail", "warn" ]
     }
    }
   },
   traceability: {
    stricter: "present",
    keys: {
     matrix: {
      stricter: "depends"
     },
     require: {
      stricter: "present"
     },
     "min-coverage": {
      stricter: "higher"
     },
     tags: {
      stricter: "depends",
      keys: {
       pattern: {
        stricter: "depends"
       },
       files: {
        stricter: "depends"
       }
      }
     },
     results: {
      stricter: "present"
     },
     "made-by": {
      stricter: [ "this-run", "anywhere" ]
     },
     lock: {
      stricter: "present"
     },
     documents: {
      stricter: "present",
      each: {
       keys: {
        path: {
         stricter: "depends"
        },
        title: {
         stricter: "neither"
        },
        "max-age": {
         stricter: "lower"
        }
       }
      }
     },
     weakening: {
      stricter: [ "fail", "warn" ]
     }
    }
   },
   extensions: {
    stricter: "present",
    keys: {
     list: {
      stricter: "depends"
     },
     sections: {
      stricter: "depends"
     },
     "other-sections": {
      stricter: "absent"
     },
     columns: {
      stricter: "depends",
      keys: {
       id: {
        stricter: "depends"
       },
       name: {
        stricter: "depends"
       },
       tier: {
        stricter: "depends"
       },
       licence: {
        stricter: "depends"
       },
       kind: {
        stricter: "depends"
       },
       source: {
        stricter: "depends"
       },
       path: {
        stricter: "depends"
       },
       commit: {
        stricter: "depends"
       },
       version: {
        stricter: "depends"
       },
       checksum: {
        stricter: "depends"
       },
       directory: {
        stricter: "depends"
       },
       capabilities: {
        stricter: "depends"
       },
       dependencies: {
        stricter: "depends"
       }
      }
     },
     kinds: {
      stricter: "depends",
      each: {
       stricter: "depends"
      }
     },
     totals: {
      stricter: "present",
      each: {
       stricter: "depends"
      }
     },
     "tier-totals": {
      stricter: "present"
     },
     "counted-sections": {
      stricter: "depends"
     },
     reserved: {
      stricter: "present"
     },
     reviews: {
      stricter: "depends",
      keys: {
       path: {
        stricter: "depends"
       },
       by: {
        stricter: "absent",
        unset: "loosest"
       }
      }
     },
     tiers: {
      stricter: "depends",
      each: {
       keys: {
        count: {
         stricter: "depends"
        },
        "min-count": {
         stricter: "higher"
        },
        licences: {
         stricter: "absent",
         unset: "depends"
        },
        review: {
         stricter: [ "required", "optional" ]
        },
        conformance: {
         stricter: "higher"
        },
        level: {
         stricter: [ "required", "target", "best-effort" ]
        }
       }
      }
     },
     add: {
      stricter: "present",
      keys: {
       pin: {
        stricter: "absent"
       },
       licences: {
        stricter: "absent",
        unset: "loosest"
       },
       "licence-evidence": {
        stricter: "present",
        keys: {
         evidence: {
          stricter: "depends"
         },
         columns: {
          stricter: "depends",
          keys: {
           id: {
            stricter: "depends"
           },
           pin: {
            stricter: "depends"
           },
           detected: {
            stricter: "depends"
           },
           registry: {
            stricter: "depends"
           }
          }
         }
        }
       },
       preflight: {
        stricter: "present",
        keys: {
         evidence: {
          stricter: "depends"
         },
         verdict: {
          stricter: "depends"
         },
         columns: {
          stricter: "depends",
          keys: {
           id: {
            stricter: "depends"
           },
           pin: {
            stricter: "depends"
           },
           verdict: {
            stricter: "depends"
           },
           truncated: {
            stricter: "depends"
           },
           tool: {
            stricter: "depends"
           }
          }
         },
         "min-tool": {
          stricter: "present"
         },
         "made-by": {
          stricter: [ "this-run", "anywhere" ]
         }
        }
       },
       conformance: {
        stricter: "present",
        keys: {
         evidence: {
          stricter: "depends"
         }
        }
       },
       patches: {
        stricter: "present",
        keys: {
         "none-in": {
          stricter: "present"
         }
        }
       },
       vendored: {
        stricter: "present"
       }
      }
     },
     remove: {
      stricter: "present",
      keys: {
       reasons: {
        stricter: "absent"
       },
       retired: {
        stricter: "depends"
       },
       changelog: {
        stricter: "present"
       }
      }
     },
     capabilities: {
      stricter: "present",
      keys: {
       growth: {
        stricter: [ "review", "warn" ]
       },
       restricted: {
        stricter: "present"
       }
      }
     },
     change: {
      stricter: "present",
      keys: {
       "max-removed": {
        stricter: "lower",
        assumed: "5%"
       },
       "max-entries": {
        stricter: "lower"
       },
       "apart-from": {
        stricter: "present"
       }
      }
     },
     "existing-faults": {
      stricter: "lower"
     }
    }
   },
   release: {
    stricter: "present",
    keys: {
     manifest: {
      stricter: "depends"
     },
     "same-version": {
      stricter: "present"
     },
     packages: {
      stricter: "depends",
      each: {
       keys: {
        manifest: {
         stricter: "depends"
        },
        tag: {
         stricter: "depends"
        },
        changelog: {
         stricter: "present"
        },
        deprecations: {
         stricter: "present"
        }
       }
      }
     },
     tag: {
      stricter: "depends"
     },
     branches: {
      stricter: "absent",
      unset: "loosest"
     },
     "build-metadata": {
      stricter: [ "forbidden", "allowed" ]
     },
     "release-lines": {
      stricter: [ "single", "major", "minor" ]
     },
     "release-candidate-for": {
      stricter: "present"
     },
     changelog: {
      stricter: "present"
     },
     "required-os": {
      stricter: "present"
     },
     "optional-jobs": {
      stricter: "absent"
     },
     "required-check-runs": {
      stricter: "present"
     },
     evidence: {
      stricter: "present"
     },
     "evidence-max-age": {
      stricter: "lower"
     },
     "required-verdicts": {
      stricter: "present"
     },
     cadence: {
      stricter: "present",
      keys: {
       major: {
        stricter: "lower",
        unset: "depends"
       },
       minor: {
        stricter: "lower",
        unset: "depends"
       },
       patch: {
        stricter: "lower",
        unset: "depends"
       }
      }
     },
     "one-zero": {
      stricter: "present",
      keys: {
       "min-pass-rate": {
        stricter: "higher"
       },
       "budgets-met-for": {
        stricter: "higher"
       },
       attestations: {
        stricter: "present"
       }
      }
     },
     deprecations: {
      stricter: "present"
     },
     attestations: {
      stricter: "depends"
     },
     "breaking-labels": {
      stricter: "present"
     },
     "blocker-labels": {
      stricter: "present"
     }
    }
   },
   ownership: {
    stricter: "present",
    keys: {
     areas: {
      stricter: "depends",
      each: {
       keys: {
        title: {
         stricter: "neither"
        },
        paths: {
         stricter: "depends"
        },
        repositories: {
         stricter: "depends"
        },
        owner: {
         stricter: "depends"
        },
        backup: {
         stricter: "depends"
        }
       }
      }
     },
     codeowners: {
      stricter: "present"
     },
     unowned: {
      stricter: [ "fail", "warn", "allow" ]
     }
    }
   },
   decisions: {
    stricter: "depends",
    keys: {
     default: {
      stricter: [ "deny", "allow" ]
     },
     "update-merges": {
      stricter: [ "dismiss", "keep" ]
     }
    },
    each: {
     keys: {
      title: {
       stricter: "neither"
      },
      when: {
       stricter: "depends"
      },
      require: {
       stricter: "depends"
      }
     }
    }
   },
   incidents: {
    stricter: "present",
    keys: {
     label: {
      stricter: "neither"
     },
     responders: {
      stricter: "absent",
      unset: "depends"
     },
     security: {
      stricter: "present",
      keys: {
       alerts: {
        stricter: [ "dependabot", "off" ]
       },
       advisories: {
        stricter: [ "published", "off" ]
       },
       area: {
        stricter: "depends",
        unset: "depends"
       },
       triage: {
        stricter: "lower"
       },
       fix: {
        stricter: "depends",
        keys: {
         critical: {
          stricter: "depends"
         },
         high: {
          stricter: "depends"
         },
         else: {
          stricter: "depends"
         }
        }
       },
       changelog: {
        stricter: "depends"
       },
       playbook: {
        stricter: "neither"
       }
      }
     },
     "reopen-within": {
      stricter: "neither"
     },
     "flapping-after": {
      stricter: "neither"
     },
     waiver: {
      stricter: "lower",
      unset: "depends"
     },
     limits: {
      stricter: "neither",
      keys: {
       "per-run": {
        stricter: "higher"
       },
       "per-day": {
        stricter: "higher"
       }
      }
     }
    },
    each: {
     keys: {
      gates: {
       stricter: "present"
      },
      area: {
       stricter: "depends",
       unset: "depends"
      },
      triage: {
       stricter: "lower"
      },
      after: {
       stricter: "lower"
      },
      "close-after": {
       stricter: "higher"
      },
      "unmeasured-after": {
       stricter: "lower",
       unset: "depends"
      },
      fix: {
       stricter: "present",
       keys: {
        critical: {
         stricter: "depends"
        },
        high: {
         stricter: "depends"
        },
        else: {
         stricter: "depends"
        }
       }
      },
      kinds: {
       stricter: "neither",
       each: {
        keys: {
         playbook: {
          stricter: "neither"
         },
         area: {
          stricter: "depends"
         }
        }
       }
      }
     }
    }
   },
   maintenance: {
    stricter: "present",
    keys: {
     "time-zone": {
      stricter: "neither"
     },
     duties: {
      stricter: "present",
      each: {
       keys: {
        title: {
         stricter: "neither"
        },
        every: {
         stricter: [ "week", "month", "quarter" ]
        },
        owner: {
         stricter: "depends"
        },
        backup: {
         stricter: "depends",
         unset: "depends"
        },
        since: {
         stricter: "lower",
         unset: "depends"
        },
        grace: {
         stricter: "lower",
         unset: "depends"
        },
        "verified-by": {
         stricter: "depends"
        },
        propose: {
         stricter: "neither",
         unset: "depends"
        }
       }
      }
     },
     since: {
      stricter: "lower",
      unset: "depends"
     },
     schedules: {
      stricter: [ "watch", "ignore" ]
     },
     "late-after": {
      stricter: "lower",
      unset: "depends"
     },
     expiring: {
      stricter: "higher",
      unset: "depends"
     },
     verdicts: {
      stricter: "depends",
      unset: "depends"
     },
     attestations: {
      stricter: "depends",
      unset: "depends"
     },
     label: {
      stricter: "neither"
     },
     "silent-after": {
      stricter: "lower",
      unset: "depends"
     }
    }
   },
   roadmap: {
    stricter: "present",
    keys: {
     epics: {
      stricter: "present",
      each: {
       keys: {
        title: {
         stricter: "neither"
        },
        goal: {
         stricter: "neither",
         unset: "depends"
        },
        status: {
         stricter: "neither",
         unset: "depends"
        },
        issue: {
         stricter: "depends",
         unset: "depends"
        },
        milestone: {
         stricter: "depends",
         unset: "depends"
        }
       }
      }
     }
    }
   }
  };
  function isSame(left, right) {
   if (left === right) return true;
   if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
   if (compareAmounts(left, right) === 0) return true;
   if (Array.isArray(left) !== Array.isArray(right)) return false;
   const names = new Set([ ...Object.keys(left), ...Object.keys(right) ]);
   if (names.has("milliseconds") || names.has("written")) return false;
   return [ ...names ].every(name => isSame(Reflect.get(left, name), Reflect.get(right, name)));
  }
  function listDirection({facts: facts, before: before, after: after, presence: presence}, judges) {
   if (!Array.isArray(before) || !Array.isArray(after)) return "other";
   const [gone, come] = [ without(before, after), without(after, before) ];
   const more = MORE.get(facts.stricter) ?? "other";
   if (gone.length === 0 && come.length === 0) return "other";
   if (gone.length === 0) return more;
   if (come.length === 0) return judges.reversed(more);
   const {keys: keys} = facts.each ?? {};
   if (keys === void 0 || gone.length !== come.length) return "other";
   return together(gone.flatMap((item, index) => {
    const [left, right] = [ membersOf(item), membersOf(come[index]) ];
    return [ ...new Set([ ...left.keys(), ...right.keys() ]) ].map(key => {
     const own = keys[key] ?? presence;
     return judges.effectOf({
      facts: own,
      presence: own,
      before: left.get(key),
      after: right.get(key)
     });
    });
   }));
  }
  const MORE = new Map([ [ "present", "stricter" ], [ "absent", "looser" ] ]);
  function without(items, others) {
   const left = [ ...others ];
   return items.filter(item => {
    const at = left.findIndex(other => isSame(item, other));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
   });
  }
  function membersOf(item) {
   return new Map(typeof item === "object" && item !== null ? Object.entries(item) : []);
  }
  function together(effects) {
   const relevant = new Set(effects.filter(each => each !== "same" && each !== "irrelevant"));
   if (relevant.size === 0) return "irrelevant";
   const [only] = relevant;
   return relevant.size === 1 && only !== void 0 ? only : "other";
  }
  function effectAt(keys, before, after) {
   const facts = {
    keys: KEY_DIRECTIONS
   };
   return effectBelow({
    facts: facts,
    presence: {
     stricter: "depends"
    },
    before: before,
    after: after
   }, keys);
  }
  function effectBelow(place, [key, ...rest]) {
   const isThere = place.before !== void 0 && place.after !== void 0;
   const below = key === void 0 || !isThere ? void 0 : placeBelow(place, key);
   return below === void 0 ? effectOf(place) : effectBelow(below, rest);
  }
  function placeBelow({facts: facts, presence: presence, before: before, after: after}, key) {
   if (Array.isArray(before) || Array.isArray(after)) return;
   const own = facts.keys !== void 0 && Object.hasOwn(facts.keys, key) ? facts.keys[key] : void 0;
   const isMixed = facts.keys !== void 0 && facts.each !== void 0;
   const member = (value, part) => memberOf(isMixed ? memberOf(value, part) : value, key);
   if (own !== void 0) return {
    facts: own,
    presence: own,
    before: member(before, "fixed"),
    after: member(after, "fixed")
   };
   if (facts.each === void 0) return;
   const [left, right] = [ member(before, "named"), member(after, "named") ];
   return {
    facts: facts.each,
    presence: {
     stricter: presence.stricter
    },
    before: left,
    after: right
   };
  }
  function memberOf(value, key) {
   if (typeof value !== "object" || value === null) return;
   return Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
  }
  function effectOf({facts: facts, presence: presence, before: before, after: after}) {
   if (isSame(before, after)) return "same";
   if (before === void 0) return arrival(presence, after);
   if (after === void 0) return reversed(arrival(presence, before));
   const {stricter: stricter = "depends"} = facts;
   if (typeof stricter !== "string") return orderOf(stricter.indexOf(word(before)), stricter.indexOf(word(after)));
   switch (stricter) {
   case "higher":
    return amountEffect(after, before);

   case "lower":
    return amountEffect(before, after);

   case "present":
   case "absent":
   case "depends":
    return listDirection({
     facts: facts,
     presence: presence,
     before: before,
     after: after
    }, {
     effectOf: effectOf,
     reversed: reversed
    });

   case "neither":
    return "irrelevant";
   }
  }
  function word(value) {
   return typeof value === "string" || typeof value === "boolean" ? value : "";
  }
  function orderOf(before, after) {
   if (before === -1 || after === -1) return "other";
   return after < before ? "stricter" : "looser";
  }
  function amountEffect(more, less) {
   const order = compareAmounts(more, less);
   if (order === void 0) return "other";
   return order > 0 ? "stricter" : order < 0 ? "looser" : "same";
  }
  function arrival({stricter: stricter, unset: unset, assumed: assumed, keys: keys, each: each}, value) {
   if (stricter === "neither") return "irrelevant";
   if (unset !== void 0) return UNSET[unset];
   if (assumed !== void 0) {
    const facts = {
     stricter: stricter,
     ...keys && {
      keys: keys
     },
     ...each && {
      each: each
     }
    };
    const before = typeof stricter === "string" ? readAmount(assumed) : assumed;
    return effectOf({
     facts: facts,
     presence: {
      stricter: "depends"
     },
     before: before ?? {},
     after: value
    });
   }
   if (stricter === "depends") return "other";
   if (stricter === "absent") return "looser";
   return typeof stricter !== "string" && stricter.at(-1) === value ? "other" : "stricter";
  }
  const UNSET = {
   strictest: "looser",
   loosest: "stricter",
   depends: "other"
  };
  function reversed(effect) {
   if (effect === "stricter") return "looser";
   return effect === "looser" ? "stricter" : effect;
  }
  function policyKeyChanges(before, after, path) {
   const written = changesIn(valueIn(before, path), valueIn(after, path), []);
   const [left, right] = [ validPolicy(before, path), validPolicy(after, path) ];
   return written.flatMap(({keys: keys, ...values}) => {
    const effect = left === void 0 || right === void 0 ? "other" : effectAt(keys, left, right);
    return effect === "same" ? [] : [ {
     key: keys.join("."),
     ...values,
     direction: directionOf(effect)
    } ];
   });
  }
  function directionOf(effect) {
   return effect === "irrelevant" ? "other" : effect;
  }
  function validPolicy(text, path) {
   if (text === void 0) return;
   try {
    return loadPolicy(text, path).policy;
   } catch (error) {
    if (error instanceof policy_error.p) return;
    throw error;
   }
  }
  function valueIn(text, path) {
   if (text === void 0) return;
   return (0, located._y)((0, read_document.u)(text, path, {
    jsonMebibytes: 1,
    maxValues: 2e4,
    numbers: "any"
   }).root);
  }
  function changesIn(before, after, keys) {
   if (isMapping(before) || isMapping(after)) {
    const [left, right] = [ key_changes_membersOf(before), key_changes_membersOf(after) ];
    const names = [ ...new Set([ ...left.keys(), ...right.keys() ]) ];
    const below = names.flatMap(name => changesIn(left.get(name), right.get(name), [ ...keys, name ]));
    const isReplaced = isMapping(before) !== isMapping(after) && (below.length === 0 || isValue(before) || isValue(after));
    return isReplaced ? [ {
     keys: keys,
     before: textOf(before),
     after: textOf(after)
    }, ...below ] : below;
   }
   if (JSON.stringify(before) === JSON.stringify(after)) return [];
   return [ {
    keys: keys,
    before: textOf(before),
    after: textOf(after)
   } ];
  }
  function isMapping(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function isValue(value) {
   return value !== void 0 && !isMapping(value);
  }
  function key_changes_membersOf(value) {
   return new Map(isMapping(value) ? Object.entries(value) : []);
  }
  function textOf(value) {
   if (value === void 0) return;
   return typeof value === "string" && !/^(?:[-+.\d].*|true|false|null|~|)$/i.test(value) ? value : JSON.stringify(value);
  }
  const DEPTH = 2;
  function differenceOf(judging, released) {
   if (released === void 0) return "is missing from the commit that is released";
   const keys = keysOf(judging, released);
   return `differs in the commit that is released${keys.length === 0 ? "" : ` (${keys.join(", ")})`}`;
  }
  function keysOf(left, right) {
   try {
    const changes = policyKeyChanges(left, right, "policy");
    return [ ...new Set(changes.map(({key: key}) => key.split(".").slice(0, DEPTH).join("."))) ];
   } catch (error) {
    if (error instanceof policy_error.p) return [];
    throw error;
   }
  }
 },
 3944: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   CONFORMANCE_KEYS: () => CONFORMANCE_KEYS,
   conformanceReader: () => conformanceReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _closest_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8240);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(701);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  var _baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5166);
  var _campaign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4682);
  function exceptionSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    path: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    require: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.w5), [ "owner", "reason", "review-by" ]),
    unused: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)([ "warn", "fail" ]), "warn")
   });
  }
  const conformanceReader = {
   schema: conformanceSchema
  };
  function conformanceSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    campaigns: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm, (0, 
    _campaign_js__WEBPACK_IMPORTED_MODULE_4__.Ql)()),
    baseline: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _baseline_js__WEBPACK_IMPORTED_MODULE_5__.d2)()),
    exceptions: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(exceptionSchema()),
    quarantine: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae)
   }).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni((policy, context) => {
    for (const {path: place, message: message} of unknownTiers(policy)) context.addIssue({
     code: "custom",
     path: [ ...place ],
     message: message
    });
   }));
  }
  const MAX_LISTED = 400;
  function unknownTiers({campaigns: campaigns, baseline: baseline}) {
   const declared = [ ...new Set(Object.values(campaigns).flatMap(({tiers: tiers}) => Object.keys(tiers ?? {}))) ];
   const own = Object.entries(campaigns).flatMap(([name, {baseline: limits, tiers: tiers = {}}]) => {
    const place = {
     path: [ "campaigns", name, "baseline", "tiers" ],
     owner: "the campaign"
    };
    return unknownIn(limits?.tiers ?? [], Object.keys(tiers), place);
   });
   const place = {
    path: [ "baseline", "tiers" ],
    owner: "no campaign"
   };
   return [ ...own, ...unknownIn(baseline?.tiers ?? [], declared, place) ];
  }
  function unknownIn(wanted, declared, {path: place, owner: owner}) {
   if (declared.length === 0) return [];
   return wanted.flatMap((name, index) => {
    if (declared.includes(name)) return [];
    const meant = (0, _closest_word_js__WEBPACK_IMPORTED_MODULE_6__.En)(name, declared);
    const isOwn = owner !== "no campaign";
    const fix = meant === void 0 ? `${isOwn ? "it has" : "the campaigns have"} ${(0, 
    _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.vI)(declared.join(", "), MAX_LISTED)}` : `did you mean ${(0, 
    _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.vI)(meant)}?`;
    const lacks = isOwn ? `${owner} has no tier` : `${owner} has a tier`;
    return [ {
     path: [ ...place, index ],
     message: `${lacks} ${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_7__.JJ)(name)}: ${fix}`
    } ];
   });
  }
  const EXCEPTION_KEYS = {
   path: {
    meaning: "The register of exceptions. The file must exist.",
    stricter: "depends"
   },
   require: {
    meaning: "The fields that every exception must fill in, in any of their spellings. `subject`, `owner`, `reason` and `review-by` are always required.",
    stricter: "present"
   },
   unused: {
    meaning: "What happens if an exception excuses nothing.",
    stricter: [ "fail", "warn" ]
   }
  };
  const CONFORMANCE_KEYS = {
   campaigns: {
    meaning: "Conformance runs by name. Each needs at least one rule that can fail.",
    stricter: "present",
    each: {
     meaning: "One run over a set of subjects.",
     keys: _campaign_js__WEBPACK_IMPORTED_MODULE_4__.Qr
    }
   },
   baseline: {
    meaning: "How far a run may fall behind the recorded reference.",
    stricter: "present",
    keys: _baseline_js__WEBPACK_IMPORTED_MODULE_5__.Z7
   },
   exceptions: {
    meaning: "Permissions for known failures. Each has an owner, a reason and a last day.",
    stricter: "absent",
    keys: EXCEPTION_KEYS
   },
   quarantine: {
    meaning: "The register of subjects that are not judged for a time, at most 30 days each. The file must exist. `max-quarantined` limits their share.",
    stricter: "absent"
   }
  };
 },
 6406: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   DECISION_DEFAULT_KEYS: () => DECISION_DEFAULT_KEYS,
   DECISION_MEMBER: () => DECISION_MEMBER,
   decisionsReader: () => decisionsReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var core = __webpack_require__(6416);
  var owners = __webpack_require__(1579);
  var rule_tree = __webpack_require__(2770);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  const DEPENDENCY_CHANGES = [ "added", "removed" ];
  const condition = conditionAt(1, "adds");
  function conditionAt(depth, effect) {
   if (depth > rule_tree.ow) return (0, rule_tree.DI)("a condition");
   const below = () => conditionAt(depth + 1, effect);
   const group = kind => () => schemas.FsL((0, collections.p_)(below()), schemas.pdi(of => ({
    kind: kind,
    of: of
   })));
   return (0, rule_tree.FH)("a condition", {
    paths: () => as((0, collections.h9)(texts.J6), patterns => ({
     kind: "paths",
     patterns: patterns
    })),
    label: () => effect === "adds" ? addingLabel() : excusingLabel(),
    breaking: () => as(onlyTrue("breaking"), () => ({
     kind: "breaking"
    })),
    dependency: () => as((0, choice.Y)(DEPENDENCY_CHANGES), change => ({
     kind: "dependency",
     change: change
    })),
    "policy-keys": () => as((0, collections.h9)(texts.Pf), keys => ({
     kind: "policy-keys",
     keys: keys
    })),
    extension: extensionSchema,
    size: sizeSchema,
    author: () => as((0, collections.h9)(owners.Qf), from => ({
     kind: "author",
     from: from
    })),
    branch: () => as((0, collections.h9)(texts.LX), patterns => ({
     kind: "branch",
     patterns: patterns
    })),
    all: group("all"),
    any: group("any"),
    not: () => as(conditionAt(depth + 1, effect === "adds" ? "excuses" : "adds"), of => ({
     kind: "not",
     of: of
    }))
   });
  }
  function as(schema, build) {
   return schemas.FsL(schema, schemas.pdi(input => build(input)));
  }
  function addingLabel() {
   return as((0, collections.h9)(texts.Pf), names => ({
    kind: "label",
    names: names,
    by: []
   }));
  }
  function excusingLabel() {
   const schema = schemas.rej({
    name: texts.Pf,
    by: (0, collections.h9)(owners.Qf)
   });
   const checked = schemas.FsL(schemas.pdi((input, payload) => {
    if (typeof input === "object" && input !== null && !Array.isArray(input)) return input;
    const message = 'a label below not takes a requirement away: say who may set it, as in label: { name: trivial, by: ["@dana"] }';
    payload.issues.push({
     code: "custom",
     input: input,
     message: message
    });
    return core.tm;
   }), schema);
   return as(checked, ({name: name, by: by}) => ({
    kind: "label",
    names: [ name ],
    by: by
   }));
  }
  function onlyTrue(key) {
   return scalars.Jt.check(schemas.YPB(value => value, `false says nothing: write not: { ${key}: true }`));
  }
  function extensionSchema() {
   const written = schemas.rej({
    added: schemas.Rvf(scalars.Jt, false),
    moved: schemas.Rvf(scalars.Jt, false),
    tier: schemas.yqP((0, collections.h9)(texts.Pf))
   });
   return as(written.check(schemas.YPB(({added: added, moved: moved}) => added || moved, "says nothing: write added: true, moved: true or both")), ({added: added, moved: moved, tier: tier = []}) => ({
    kind: "extension",
    added: added,
    moved: moved,
    tiers: tier
   }));
  }
  function sizeSchema() {
   const written = schemas.rej({
    "files-above": schemas.yqP(scalars.U9),
    "lines-above": schemas.yqP(scalars.U9)
   });
   return as(written.check(schemas.YPB(size => Object.keys(size).length > 0, "says nothing: write files-above, lines-above or both")), size => ({
    kind: "size",
    files: size["files-above"],
    lines: size["lines-above"]
   }));
  }
  var requirement = __webpack_require__(8056);
  const DEFAULTS = [ "deny", "allow" ];
  const UPDATE_MERGES = [ "dismiss", "keep" ];
  const decisionsReader = {
   schema: decisionsSchema,
   problems: unknownAreas
  };
  function decisionsSchema() {
   const fixed = {
    default: (0, choice.Y)(DEFAULTS),
    "update-merges": schemas.Rvf((0, choice.Y)(UPDATE_MERGES), "dismiss")
   };
   return (0, collections.gl)(fixed, texts.Vm, decisionSchema());
  }
  function decisionSchema() {
   return schemas.rej({
    title: schemas.yqP(texts.Pf),
    when: condition,
    require: requirement.a
   });
  }
  function unknownAreas(decisions, known) {
   return Object.entries(decisions.named).flatMap(([name, decision]) => {
    const approvers = [ ...inCondition(decision.when), ...inRequirement(decision.require) ];
    const areas = new Set(approvers.flatMap(each => each.kind === "area" ? [ each.area ] : []));
    return [ ...areas ].filter(area => !known.includes(area)).map(area => {
     const meant = (0, closest_word.En)(area, known);
     const fix = meant === void 0 ? "add it to ownership.areas" : `did you mean ${meant}?`;
     return {
      path: [ "decisions", name ],
      message: `there is no area ${JSON.stringify(area)}: ${fix}`
     };
    });
   });
  }
  function inCondition(node) {
   switch (node.kind) {
   case "all":
   case "any":
    return node.of.flatMap(inCondition);

   case "not":
    return inCondition(node.of);

   case "label":
    return node.by;

   case "author":
    return node.from;

   default:
    return [];
   }
  }
  function inRequirement(node) {
   switch (node.kind) {
   case "all":
   case "any":
    return node.of.flatMap(inRequirement);

   case "approvals":
    return node.from;

   default:
    return [];
   }
  }
  const DECISION_DEFAULT_KEYS = {
   default: {
    meaning: "What holds if no decision applies to a change: `allow` passes, `deny` fails.",
    stricter: [ "deny", "allow" ]
   },
   "update-merges": {
    meaning: "Which commit an approval is for. `dismiss`: the head only. `keep`: an earlier commit as well, if everything after it is merges of the base branch that git makes in the same way again.",
    stricter: [ "dismiss", "keep" ]
   }
  };
  const DECISION_MEMBER = {
   meaning: "One decision.",
   keys: {
    title: {
     meaning: "What is decided, in reports.",
     stricter: "neither",
     default: "the name of the decision"
    },
    when: {
     meaning: "Which changes it is about. Where this cannot be decided, the requirement has to be met.",
     stricter: "depends"
    },
    require: {
     meaning: "What such a change needs.",
     stricter: "depends"
    }
   }
  };
 },
 8395: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   EXTENSIONS_KEYS: () => EXTENSIONS_KEYS,
   extensionsReader: () => extensionsReader
  });
  var schemas = __webpack_require__(2527);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  var campaign = __webpack_require__(4682);
  const PIN_KINDS = [ "git-commit", "registry-version", "checksum", "in-repository" ];
  const place = schemas.yqP((0, collections.h9)(texts.Gq));
  function extensionColumnsSchema() {
   return schemas.rej({
    id: place,
    name: place,
    tier: place,
    licence: place,
    kind: place,
    source: place,
    path: place,
    commit: place,
    version: place,
    checksum: place,
    directory: place,
    capabilities: place,
    dependencies: place
   });
  }
  function preflightColumnsSchema() {
   return schemas.rej({
    id: place,
    pin: place,
    verdict: place,
    truncated: place,
    tool: place
   });
  }
  function licenceColumnsSchema() {
   return schemas.rej({
    id: place,
    pin: place,
    detected: place,
    registry: place
   });
  }
  const EXTENSION_COLUMNS_KEYS = {
   id: {
    meaning: "The id, which never changes. In a mapping it is the key of the entry, in a list of texts the text itself.",
    stricter: "depends",
    default: "`id`; where a file is one entry and has no such value, the name of the file"
   },
   name: {
    meaning: "The name that people see.",
    stricter: "depends"
   },
   tier: {
    meaning: "The tier.",
    stricter: "depends"
   },
   licence: {
    meaning: "The declared licence.",
    stricter: "depends"
   },
   kind: {
    meaning: "The kind of the source, a word of `kinds`.",
    stricter: "depends",
    default: "follows from what the entry has: a commit, a version, a checksum"
   },
   source: {
    meaning: "The repository, the package or the address.",
    stricter: "depends"
   },
   path: {
    meaning: "The path in the repository.",
    stricter: "depends"
   },
   commit: {
    meaning: "The commit, in full.",
    stricter: "depends"
   },
   version: {
    meaning: "The version in a registry.",
    stricter: "depends"
   },
   checksum: {
    meaning: "The SHA-256 of the content.",
    stricter: "depends"
   },
   directory: {
    meaning: "The folder of the extension, for `{directory}` in paths.",
    stricter: "depends"
   },
   capabilities: {
    meaning: "The list of declared capabilities.",
    stricter: "depends"
   },
   dependencies: {
    meaning: "The list of ids that the extension needs.",
    stricter: "depends"
   }
  };
  const REPORT_ID = {
   meaning: "The id of the extension.",
   stricter: "depends",
   default: "`extension_id`"
  };
  const REPORT_PIN = {
   meaning: "What was looked at: the commit, the version or the checksum of the entry.",
   stricter: "depends",
   default: "`pin`"
  };
  const PREFLIGHT_COLUMNS_KEYS = {
   id: REPORT_ID,
   pin: REPORT_PIN,
   verdict: {
    meaning: "The verdict.",
    stricter: "depends",
    default: "`verdict`"
   },
   truncated: {
    meaning: "Whether something was left out.",
    stricter: "depends",
    default: "`truncated`"
   },
   tool: {
    meaning: "The version of the tool.",
    stricter: "depends",
    default: "`tool_version`"
   }
  };
  const LICENCE_COLUMNS_KEYS = {
   id: REPORT_ID,
   pin: REPORT_PIN,
   detected: {
    meaning: "The licence that a tool found in the text.",
    stricter: "depends",
    default: "`detected`"
   },
   registry: {
    meaning: "The licence that the registry names for this version.",
    stricter: "depends",
    default: "`registry`"
   }
  };
  function additionSchema() {
   return schemas.rej({
    pin: schemas.yqP((0, collections.p_)((0, choice.Y)(PIN_KINDS))),
    licences: schemas.yqP((0, collections.p_)(texts.Ow)),
    "licence-evidence": schemas.yqP(schemas.rej({
     evidence: (0, collections.h9)(texts.J6),
     columns: schemas.yqP(licenceColumnsSchema())
    })),
    preflight: schemas.yqP(schemas.rej({
     evidence: (0, collections.h9)(texts.J6),
     verdict: schemas.Rvf(texts.Pf, "pass"),
     columns: schemas.yqP(preflightColumnsSchema()),
     "min-tool": schemas.yqP(texts.Pf),
     "made-by": schemas.yqP(campaign.v$)
    })),
    conformance: schemas.yqP(schemas.rej({
     evidence: (0, collections.h9)(texts.J6)
    })),
    patches: schemas.yqP(schemas.rej({
     "none-in": (0, collections.p_)(texts.s3)
    })),
    vendored: schemas.yqP(texts.s3)
   });
  }
  const ADDITION_KEYS = {
   pin: {
    meaning: "The kinds of pins that are accepted. Nothing else counts as a pin.",
    stricter: "absent"
   },
   licences: {
    meaning: "The licences that are accepted. An expression with `OR` needs one of them, with `AND` all.",
    stricter: "absent",
    unset: "loosest"
   },
   "licence-evidence": {
    meaning: "What tools found out about the licence of the pinned version, which must agree with the list.",
    stricter: "present",
    keys: {
     evidence: {
      meaning: "The reports, JSON or YAML.",
      stricter: "depends"
     },
     columns: {
      meaning: "Where a report has its values.",
      stricter: "depends",
      keys: LICENCE_COLUMNS_KEYS
     }
    }
   },
   preflight: {
    meaning: "The check that an extension must have passed before.",
    stricter: "present",
    keys: {
     evidence: {
      meaning: "The reports, JSON or YAML.",
      stricter: "depends"
     },
     verdict: {
      meaning: "The only verdict that passes, as it is written.",
      stricter: "depends"
     },
     columns: {
      meaning: "Where a report has its values.",
      stricter: "depends",
      keys: PREFLIGHT_COLUMNS_KEYS
     },
     "min-tool": {
      meaning: "The oldest version of the tool whose reports count.",
      stricter: "present"
     },
     "made-by": {
      meaning: "Whether a step of this run must have written the reports: an unchanged committed file is then inconclusive.",
      stricter: [ "this-run", "anywhere" ]
     }
    }
   },
   conformance: {
    meaning: "The test results for `conformance` of a tier. Their subjects are ids.",
    stricter: "present",
    keys: {
     evidence: {
      meaning: "The files of results.",
      stricter: "depends"
     }
    }
   },
   patches: {
    meaning: "Extensions run unchanged.",
    stricter: "present",
    keys: {
     "none-in": {
      meaning: "Where a patch for an extension would be. No file may be there.",
      stricter: "present"
     }
    }
   },
   vendored: {
    meaning: "Where the copy of an extension is. Its SHA-256 must be the checksum in the list: that of the one file, or that of the lines of `sha256sum` over all files, sorted by path.",
    stricter: "present"
   }
  };
  var tier = __webpack_require__(4778);
  function extensionTierSchema() {
   return schemas.rej({
    count: schemas.yqP(scalars.U9),
    "min-count": schemas.yqP(scalars.U9),
    licences: schemas.yqP((0, collections.p_)(texts.Ow)),
    review: schemas.Rvf((0, choice.Y)([ "required", "optional" ]), "optional"),
    conformance: schemas.yqP(scalars.X1),
    level: schemas.Rvf((0, choice.Y)(tier.d), "required")
   }).check(schemas.zni((tier, context) => {
    if (tier.count === void 0 || tier["min-count"] === void 0) return;
    const message = "is set beside count: keep one of the two";
    context.addIssue({
     code: "custom",
     path: [ "min-count" ],
     message: message
    });
   }));
  }
  const EXTENSION_TIER_KEYS = {
   count: {
    meaning: "How many extensions the tier has. A change to the list changes this number as well.",
    stricter: "depends"
   },
   "min-count": {
    meaning: "How many extensions the tier has at least.",
    stricter: "higher"
   },
   licences: {
    meaning: "The licences that are accepted in this tier.",
    stricter: "absent",
    default: "`add.licences`",
    unset: "depends"
   },
   review: {
    meaning: "`required`: a review of its pin is needed for an extension to enter this tier.",
    stricter: [ "required", "optional" ]
   },
   conformance: {
    meaning: "The share of its executed tests that an extension must pass to enter this tier.",
    stricter: "higher"
   },
   level: {
    meaning: "What follows if it does not: `required` blocks, `target` warns, `best-effort` only reports.",
    stricter: [ "required", "target", "best-effort" ]
   }
  };
  const extensionsReader = {
   schema: extensionsSchema
  };
  function extensionsSchema() {
   return extensionsShape().check(schemas.zni(refuseMissingColumns), schemas.zni(refuseMissingParts));
  }
  function extensionsShape() {
   return schemas.rej({
    list: texts.J6,
    sections: schemas.yqP((0, collections.p_)(texts.Gq)),
    "other-sections": schemas.yqP((0, collections.p_)(texts.Gq)),
    columns: schemas.yqP(extensionColumnsSchema()),
    kinds: schemas.yqP((0, collections.KT)(texts.Pf, (0, choice.Y)(PIN_KINDS))),
    totals: schemas.yqP((0, collections.KT)(texts.Gq, (0, collections.h9)(texts.Gq))),
    "tier-totals": schemas.yqP(texts.Gq),
    "counted-sections": schemas.yqP((0, collections.p_)(texts.Gq)),
    reserved: schemas.yqP((0, collections.p_)(texts.Pf)),
    reviews: schemas.yqP(schemas.rej({
     path: texts.s3,
     by: schemas.yqP((0, collections.p_)(texts.Pf))
    })),
    tiers: schemas.yqP((0, collections.KT)(texts.Pf, extensionTierSchema())),
    add: schemas.yqP(additionSchema()),
    remove: schemas.yqP(schemas.rej({
     reasons: (0, collections.p_)(texts.Vm),
     retired: texts.Ae,
     changelog: schemas.yqP(texts.Ae)
    })),
    capabilities: schemas.yqP(schemas.rej({
     growth: (0, choice.Y)([ "review", "warn" ]),
     restricted: schemas.yqP((0, collections.p_)(texts.Pf))
    })),
    change: schemas.yqP(schemas.rej({
     "max-removed": schemas.yqP(scalars.X1),
     "max-entries": schemas.yqP(scalars.bR),
     "apart-from": schemas.yqP((0, collections.h9)(texts.J6))
    })),
    "existing-faults": schemas.Rvf(scalars.U9, 0)
   });
  }
  function refuseMissingColumns(policy, context) {
   const {columns: columns = {}, add: add = {}, tiers: tiers} = policy;
   const pinned = new Set(add.pin);
   const needed = [ [ "licence", [ "add", "licences" ], add.licences !== void 0 ], [ "licence", [ "add", "licence-evidence" ], add["licence-evidence"] !== void 0 ], [ "commit", [ "add", "pin" ], pinned.has("git-commit") ], [ "version", [ "add", "pin" ], pinned.has("registry-version") ], [ "checksum", [ "add", "pin" ], pinned.has("checksum") || pinned.has("registry-version") ], [ "checksum", [ "add", "vendored" ], add.vendored !== void 0 ], [ "tier", [ "tiers" ], tiers !== void 0 ], [ "capabilities", [ "capabilities" ], policy.capabilities !== void 0 ], [ "tier", [ "tier-totals" ], policy["tier-totals"] !== void 0 ] ];
   for (const [column, key, isAsked] of needed) {
    if (!isAsked || columns[column] !== void 0) continue;
    const message = `needs to know where an entry has it: add ${column} to columns`;
    context.addIssue({
     code: "custom",
     path: [ ...key ],
     message: message
    });
   }
  }
  function refuseMissingParts(policy, context) {
   const {tiers: tiers = {}, add: add, reviews: reviews} = policy;
   const issue = (path, message) => context.addIssue({
    code: "custom",
    path: [ ...path ],
    message: message
   });
   for (const [name, tier] of Object.entries(tiers)) {
    if (tier.review === "required" && reviews === void 0) issue([ "tiers", name, "review" ], "needs to know where the reviews are: add reviews");
    if (tier.conformance !== void 0 && add?.conformance === void 0) issue([ "tiers", name, "conformance" ], "needs test results: add add.conformance");
   }
   if (policy.capabilities?.growth === "review" && reviews === void 0) issue([ "capabilities", "growth" ], "needs to know where the reviews are: add reviews");
  }
  const EXTENSIONS_KEYS = {
   list: {
    meaning: "The list of extensions: JSON, YAML or TOML. With a pattern each file is one entry.",
    stricter: "depends"
   },
   sections: {
    meaning: "The parts of the file that hold entries, as lists or as mappings by id.",
    stricter: "depends",
    default: "the whole file"
   },
   "other-sections": {
    meaning: "Parts that look like entries, and are not.",
    stricter: "absent"
   },
   columns: {
    meaning: "Where an entry has its values.",
    stricter: "depends",
    keys: EXTENSION_COLUMNS_KEYS
   },
   kinds: {
    meaning: "How each kind of source is pinned, by the words in the column `kind`.",
    stricter: "depends",
    default: "`git`, `npm` and `url`, as their names say",
    each: {
     meaning: "How this kind is pinned.",
     stricter: "depends"
    }
   },
   totals: {
    meaning: "Counts that the file declares: where each is, and which sections it counts.",
    stricter: "present",
    each: {
     meaning: "The sections that it counts.",
     stricter: "depends"
    }
   },
   "tier-totals": {
    meaning: "The mapping in the file that says how many entries each tier has.",
    stricter: "present"
   },
   "counted-sections": {
    meaning: "The sections whose entries the counts of tiers are about.",
    stricter: "depends",
    default: "all of `sections`"
   },
   reserved: {
    meaning: "Ids that no extension may have. `*` matches any characters.",
    stricter: "present"
   },
   reviews: {
    meaning: "The written reviews of extensions.",
    stricter: "depends",
    keys: {
     path: {
      meaning: "Where the review of an extension is.",
      stricter: "depends"
     },
     by: {
      meaning: "Who may sign a review.",
      stricter: "absent",
      default: "anybody",
      unset: "loosest"
     }
    }
   },
   tiers: {
    meaning: "The tiers, the highest first. With them every entry must have one.",
    stricter: "depends",
    each: {
     meaning: "One tier.",
     keys: EXTENSION_TIER_KEYS
    }
   },
   add: {
    meaning: "What an added extension must fulfil, and one whose pin changes.",
    stricter: "present",
    keys: ADDITION_KEYS
   },
   remove: {
    meaning: "How extensions are removed.",
    stricter: "present",
    keys: {
     reasons: {
      meaning: "The reasons that count, one word each.",
      stricter: "absent"
     },
     retired: {
      meaning: "The register of removed extensions. Their ids are never used again.",
      stricter: "depends"
     },
     changelog: {
      meaning: "The change log, which must name a removed extension under Unreleased.",
      stricter: "present"
     }
    }
   },
   capabilities: {
    meaning: "What happens if an extension declares more capabilities than before.",
    stricter: "present",
    keys: {
     growth: {
      meaning: "`review`: a review of this pin must accept them. `warn`: they are shown.",
      stricter: [ "review", "warn" ]
     },
     restricted: {
      meaning: "Capabilities that count as more in an added extension as well.",
      stricter: "present"
     }
    }
   },
   change: {
    meaning: "What one change may do at once.",
    stricter: "present",
    keys: {
     "max-removed": {
      meaning: "The share of the list that a change may remove. One entry may always be removed.",
      stricter: "lower",
      default: "`5%`"
     },
     "max-entries": {
      meaning: "How many entries a change may touch.",
      stricter: "lower"
     },
     "apart-from": {
      meaning: "Files that may not change together with the list.",
      stricter: "present"
     }
    }
   },
   "existing-faults": {
    meaning: "How many faults the entries have that a change does not touch. The number may only fall.",
    stricter: "lower"
   }
  };
 },
 7112: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   INCIDENTS_KEYS: () => INCIDENTS_KEYS,
   INCIDENT_STREAM: () => INCIDENT_STREAM,
   incidentsReader: () => incidentsReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var choice = __webpack_require__(8344);
  var collections = __webpack_require__(6294);
  var owners = __webpack_require__(1579);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  var quantity = __webpack_require__(6214);
  var scalar = __webpack_require__(6163);
  const fixDeadline = (0, scalar.d_)({
   noun: "a deadline",
   read: input => {
    if (input === "next-release") return {
     kind: "next-release"
    };
    const duration = typeof input === "string" ? (0, quantity.E9)(input) : void 0;
    return duration === void 0 ? void 0 : {
     kind: "within",
     duration: duration
    };
   },
   fix: () => "write a duration such as 48h, or next-release"
  });
  function incidentStreamSchema() {
   const kind = schemas.rej({
    playbook: schemas.yqP(texts.Ae),
    area: schemas.yqP(texts.Vm)
   });
   return schemas.rej({
    gates: (0, collections.p_)(texts.Vm),
    area: schemas.yqP(texts.Vm),
    triage: scalars.p0,
    after: schemas.Rvf(scalars.bR, 1),
    "close-after": schemas.Rvf(scalars.bR, 3),
    "unmeasured-after": schemas.yqP(scalars.p0),
    fix: schemas.yqP(fixSchema()),
    kinds: schemas.yqP((0, collections.KT)(texts.Vm, kind))
   });
  }
  function fixSchema() {
   return schemas.rej({
    critical: schemas.yqP(fixDeadline),
    high: schemas.yqP(fixDeadline),
    else: schemas.yqP(fixDeadline)
   });
  }
  const FIX_KEYS = {
   critical: {
    meaning: "Until when a critical incident must be fixed.",
    stricter: "depends"
   },
   high: {
    meaning: "The same for high severity, and for one that is not known.",
    stricter: "depends"
   },
   else: {
    meaning: "The same for any other severity.",
    stricter: "depends"
   }
  };
  const KIND_KEYS = {
   playbook: {
    meaning: "A Markdown file. The items of its lists become check boxes in the issue.",
    stricter: "neither"
   },
   area: {
    meaning: "The area that answers for incidents of this kind.",
    stricter: "depends",
    default: "the `area` of the stream"
   }
  };
  const STREAM_KEYS = {
   gates: {
    meaning: "The gates whose verdicts on the default branch begin incidents.",
    stricter: "present"
   },
   area: {
    meaning: "The area in `ownership` whose owner is asked first, and whose backup is asked next.",
    stricter: "depends",
    default: "nobody is assigned or mentioned",
    unset: "depends"
   },
   triage: {
    meaning: "How long after the first failing verdict somebody must have looked at it.",
    stricter: "lower"
   },
   after: {
    meaning: "How many failing verdicts in a row begin an incident.",
    stricter: "lower"
   },
   "close-after": {
    meaning: "How many green verdicts in a row, each with the subject in its results, end one.",
    stricter: "higher"
   },
   "unmeasured-after": {
    meaning: "How long something may be inconclusive before that is an incident of its own.",
    stricter: "lower",
    default: "the time for triage",
    unset: "depends"
   },
   fix: {
    meaning: "Until when it must be fixed.",
    stricter: "present",
    keys: FIX_KEYS
   },
   kinds: {
    meaning: "What a regression can be in. `harness`: something could not be measured. `runtime`: many subjects fail, or a number of all of them. `extension`: a few subjects. The label `kind: <name>` chooses another.",
    stricter: "neither",
    each: {
     meaning: "One kind.",
     keys: KIND_KEYS
    }
   }
  };
  const ALERTS = [ "dependabot", "off" ];
  const ADVISORIES = [ "published", "off" ];
  const incidentsReader = {
   schema: incidentsSchema,
   problems: unknownIncidentAreas
  };
  function incidentsSchema() {
   const settings = {
    label: schemas.Rvf(texts.Pf, "incident"),
    responders: schemas.yqP((0, collections.h9)(owners.Qf)),
    security: schemas.yqP(securitySchema()),
    "reopen-within": schemas.yqP(scalars.p0),
    "flapping-after": schemas.Rvf(scalars.bR, 3),
    waiver: schemas.yqP(scalars.p0),
    limits: schemas.yqP(schemas.rej({
     "per-run": schemas.Rvf(scalars.U9, 5),
     "per-day": schemas.Rvf(scalars.U9, 20)
    }))
   };
   return (0, collections.gl)(settings, texts.Vm, incidentStreamSchema()).check(schemas.zni(({fixed: fixed, named: named}, context) => {
    if (fixed.security !== void 0 || Object.keys(named).length > 0) return;
    const message = "begins no incident: add a stream such as conformance, or security";
    context.addIssue({
     code: "custom",
     message: message
    });
   }));
  }
  function securitySchema() {
   return schemas.rej({
    alerts: schemas.Rvf((0, choice.Y)(ALERTS), "dependabot"),
    advisories: schemas.Rvf((0, choice.Y)(ADVISORIES), "published"),
    area: schemas.yqP(texts.Vm),
    triage: scalars.p0,
    fix: fixSchema(),
    changelog: schemas.Rvf(texts.Ae, "CHANGELOG.md"),
    playbook: schemas.yqP(texts.Ae)
   });
  }
  function unknownIncidentAreas(incidents, known) {
   return namedAreas(incidents).filter(({area: area}) => !known.includes(area)).map(({area: area, path: place}) => {
    const meant = (0, closest_word.En)(area, known);
    const fix = meant === void 0 ? "add it to ownership.areas" : `did you mean ${meant}?`;
    return {
     path: [ "incidents", ...place ],
     message: `there is no area ${JSON.stringify(area)}: ${fix}`
    };
   });
  }
  function namedAreas({fixed: {security: security, responders: responders = []}, named: named}) {
   return [ ...Object.entries(named).flatMap(([name, stream]) => areasOf(name, stream)), ...security?.area === void 0 ? [] : [ {
    area: security.area,
    path: [ "security", "area" ]
   } ], ...responders.flatMap(each => each.kind === "area" ? [ {
    area: each.area,
    path: [ "responders" ]
   } ] : []) ];
  }
  function areasOf(name, stream) {
   const kinds = Object.entries(stream.kinds ?? {}).flatMap(([kind, {area: area}]) => area === void 0 ? [] : [ {
    area: area,
    path: [ name, "kinds", kind, "area" ]
   } ]);
   return [ ...stream.area === void 0 ? [] : [ {
    area: stream.area,
    path: [ name, "area" ]
   } ], ...kinds ];
  }
  const INCIDENT_STREAM = {
   meaning: "Incidents that begin with the verdicts of some gates.",
   keys: STREAM_KEYS
  };
  const INCIDENTS_KEYS = {
   label: {
    meaning: "The label of the issues.",
    stricter: "neither"
   },
   responders: {
    meaning: "Whose assignment, label or comment ends the time for triage, and whose closing counts: users, `owner:<area>`, `backup:<area>` or `permission:<role>`. Owners and backups of the area in any case.",
    stricter: "absent",
    default: "`permission:triage`",
    unset: "depends"
   },
   security: {
    meaning: "Incidents that begin with flaws that are public knowledge.",
    stricter: "present",
    keys: {
     alerts: {
      meaning: "Whether Dependabot alerts begin incidents.",
      stricter: [ "dependabot", "off" ]
     },
     advisories: {
      meaning: "Whether this repository's published advisories begin incidents.",
      stricter: [ "published", "off" ]
     },
     area: {
      meaning: "The area in `ownership` that answers for them.",
      stricter: "depends",
      default: "nobody is assigned or mentioned",
      unset: "depends"
     },
     triage: {
      meaning: "How long somebody may take to look at one.",
      stricter: "lower"
     },
     fix: {
      meaning: "Until when one must be fixed and released.",
      stricter: "depends",
      keys: FIX_KEYS
     },
     changelog: {
      meaning: "The change log, in which a released version must name the advisory.",
      stricter: "depends"
     },
     playbook: {
      meaning: "A Markdown file. The items of its lists become check boxes in the issue.",
      stricter: "neither"
     }
    }
   },
   "reopen-within": {
    meaning: "How long after it was closed an issue is opened again; later there is a new one.",
    stricter: "neither",
    default: "14d"
   },
   "flapping-after": {
    meaning: "How many times a subject may fail again before the issue says so and comments stop.",
    stricter: "neither"
   },
   waiver: {
    meaning: "How long an incident that somebody closed as not planned may stay closed while it fails.",
    stricter: "lower",
    default: "30d",
    unset: "depends"
   },
   limits: {
    meaning: "How many issues may be opened; the most severe come first.",
    stricter: "neither",
    keys: {
     "per-run": {
      meaning: "In one run.",
      stricter: "higher"
     },
     "per-day": {
      meaning: "In 24 hours.",
      stricter: "higher"
     }
    }
   }
  };
 },
 7884: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   OWNERSHIP_KEYS: () => OWNERSHIP_KEYS,
   ownershipReader: () => ownershipReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6294);
  var _values_owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1579);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);
  const UNOWNED = [ "fail", "warn", "allow" ];
  const ownershipReader = {
   schema: ownershipSchema
  };
  function ownershipSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    areas: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_1__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Vm, areaSchema()),
    codeowners: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ae),
    unowned: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(UNOWNED), "warn")
   });
  }
  function areaSchema() {
   const written = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.Pf),
    paths: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.J6)),
    repositories: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_1__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_2__.aR)),
    owner: _values_owners_js__WEBPACK_IMPORTED_MODULE_4__.eC,
    backup: _values_owners_js__WEBPACK_IMPORTED_MODULE_4__.eC
   });
   return written.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(refuseEmptyArea));
  }
  function refuseEmptyArea(area, context) {
   if (area.paths === void 0 && area.repositories === void 0) context.addIssue({
    code: "custom",
    message: "owns nothing: name its paths or its repositories"
   });
   if (area.owner.text.toLowerCase() === area.backup.text.toLowerCase()) {
    const message = `${area.backup.text} is the owner too: name somebody else, who decides where the owner cannot`;
    context.addIssue({
     code: "custom",
     path: [ "backup" ],
     message: message
    });
   }
  }
  const OWNERSHIP_KEYS = {
   areas: {
    meaning: "The parts of the platform, each with somebody who answers for it.",
    stricter: "depends",
    each: {
     meaning: "One area.",
     keys: {
      title: {
       meaning: "The name of the area in reports.",
       stricter: "neither",
       default: "the name of the area"
      },
      paths: {
       meaning: "Its files, as paths or patterns.",
       stricter: "depends"
      },
      repositories: {
       meaning: "Its repositories besides this one, as `owner/name`.",
       stricter: "depends"
      },
      owner: {
       meaning: "Who decides: a user or a team.",
       stricter: "depends"
      },
      backup: {
       meaning: "Who decides where the owner cannot.",
       stricter: "depends"
      }
     }
    }
   },
   codeowners: {
    meaning: "The CODEOWNERS file that is written from the areas. If it differs, the gate shows the difference.",
    stricter: "present"
   },
   unowned: {
    meaning: "What happens if a changed file is in no area.",
    stricter: [ "fail", "warn", "allow" ]
   }
  };
 },
 6474: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   PERFORMANCE_KEYS: () => PERFORMANCE_KEYS,
   performanceReader: () => performanceReader
  });
  var schemas = __webpack_require__(2527);
  var closest_word = __webpack_require__(8240);
  var shown_value = __webpack_require__(701);
  var collections = __webpack_require__(6294);
  var if_missing = __webpack_require__(8053);
  var scalars = __webpack_require__(9350);
  var texts = __webpack_require__(7787);
  const STATISTICS = [ "mean", "median", "p50", "p75", "p90", "p95", "p99", "p999", "min", "max" ];
  var choice = __webpack_require__(8344);
  const COMPRESSIONS = [ "raw", "gzip", "brotli" ];
  const SIZES = [ "largest", "total" ];
  function budgetSchema() {
   return schemas.rej({
    metric: schemas.yqP(texts.Pf),
    parameters: schemas.yqP((0, collections.KT)(texts.Pf, texts.Pf)),
    statistic: schemas.yqP((0, choice.Y)(STATISTICS)),
    file: schemas.yqP(texts.J6),
    compression: schemas.yqP((0, choice.Y)(COMPRESSIONS)),
    "size-of": schemas.yqP((0, choice.Y)(SIZES)),
    below: schemas.yqP(scalars.au),
    above: schemas.yqP(scalars.au),
    max: schemas.yqP(scalars.au),
    min: schemas.yqP(scalars.au),
    "if-missing": schemas.Rvf(if_missing.W, "fail")
   }).check(schemas.zni((budget, context) => {
    for (const message of contradictionsIn(budget)) context.addIssue({
     code: "custom",
     message: message
    });
   }));
  }
  function contradictionsIn(budget) {
   return [ ...contradictionsOfKind(budget), ...contradictionsOfLimits(budget) ];
  }
  function contradictionsOfKind(budget) {
   const isOfFile = budget.file !== void 0;
   if (isOfFile === (budget.metric !== void 0)) return [ "measures nothing: write either metric or file" ];
   const strays = isOfFile ? [ "statistic", "parameters" ] : [ "compression", "size-of" ];
   return strays.filter(key => budget[key] !== void 0).map(key => `${key} does not apply to a ${isOfFile ? "file" : "metric"}: delete it`);
  }
  function contradictionsOfLimits(budget) {
   const limits = [ budget.below, budget.above, budget.max, budget.min ].filter(limit => limit !== void 0);
   const units = new Set(limits.map(({unit: unit}) => unit));
   const found = [];
   if (limits.length === 0) found.push("has no limit: write below, above, max or min");
   if (budget.below && budget.max) found.push("has two upper limits: write either below or max");
   if (budget.above && budget.min) found.push("has two lower limits: write either above or min");
   if (units.size > 1) found.push(`has limits in ${[ ...units ].join(" and ")}: write both in one unit`);
   if (budget.file !== void 0 && limits.some(({unit: unit}) => unit !== "bytes")) found.push("limits the size of a file, but not in bytes: write B, kB, MB, KiB or MiB");
   return found;
  }
  const BUDGET_KEYS = {
   metric: {
    meaning: "The name of the measured quantity in the evidence. `*` matches any characters; the worst match decides.",
    stricter: "depends"
   },
   parameters: {
    meaning: "Judges only measurements that were made with these parameters. Not for a file.",
    stricter: "absent",
    each: {
     meaning: "The value of the parameter.",
     stricter: "depends"
    }
   },
   statistic: {
    meaning: "Which statistic of the metric is limited. It may be left out if the evidence has a single number. Not for a file.",
    stricter: "depends"
   },
   file: {
    meaning: "The file whose size in bytes is limited.",
    stricter: "depends"
   },
   compression: {
    meaning: "Whether to measure the file as it is (`raw`) or compressed. Only for a file.",
    stricter: "depends",
    default: "`raw`"
   },
   "size-of": {
    meaning: "Which size counts if there are several files: the largest, or the total. Only for a file.",
    stricter: "depends",
    default: "`largest`"
   },
   below: {
    meaning: "The value must be less than this.",
    stricter: "lower"
   },
   above: {
    meaning: "The value must be greater than this.",
    stricter: "higher"
   },
   max: {
    meaning: "The value must be at most this.",
    stricter: "lower"
   },
   min: {
    meaning: "The value must be at least this.",
    stricter: "higher"
   },
   "if-missing": {
    meaning: "What happens if there is no such measurement. `fail` makes the check inconclusive.",
    stricter: [ "fail", "warn" ]
   }
  };
  var campaign = __webpack_require__(4682);
  function historySchema() {
   return schemas.rej({
    path: texts.Ae,
    "met-on-days": schemas.yqP(scalars._3),
    drift: schemas.yqP(schemas.rej({
     "max-worsening": scalars.N,
     "when-found": schemas.Rvf(if_missing.W, "warn")
    })),
    "if-missing": schemas.Rvf(if_missing.W, "fail")
   });
  }
  const HISTORY_KEYS = {
   path: {
    meaning: "A JSON Lines file with one row for each run and metric, as in the output `history`.",
    stricter: "depends"
   },
   "met-on-days": {
    meaning: "On how many consecutive days (UTC) up to today every budget of a metric must have been met.",
    stricter: "higher"
   },
   drift: {
    meaning: "Slow drift, which no comparison of two runs shows.",
    stricter: "present",
    keys: {
     "max-worsening": {
      meaning: "How much worse a metric may become, in percent of its best level.",
      stricter: "lower"
     },
     "when-found": {
      meaning: "What happens if it becomes worse than that.",
      stricter: [ "fail", "warn" ]
     }
    }
   },
   "if-missing": {
    meaning: "What happens if the file does not exist, or if a day has no run.",
    stricter: [ "fail", "warn" ]
   }
  };
  const DIRECTIONS = [ "lower", "higher" ];
  function metricRegressionSchema() {
   return schemas.rej({
    metric: texts.Pf,
    "max-worsening": schemas.yqP(scalars.N),
    "ignore-below": schemas.yqP(scalars.au),
    "max-spread": schemas.yqP(scalars.N),
    statistic: schemas.yqP((0, choice.Y)(STATISTICS)),
    better: schemas.yqP((0, choice.Y)(DIRECTIONS))
   });
  }
  function regressionSchema() {
   return schemas.rej({
    baseline: texts.Ae,
    "max-worsening": scalars.N,
    "ignore-below": schemas.yqP(scalars.au),
    "max-spread": schemas.yqP(scalars.N),
    statistic: schemas.yqP((0, choice.Y)(STATISTICS)),
    "when-noisy": schemas.Rvf(if_missing.W, "warn"),
    "when-vanished": schemas.Rvf(if_missing.W, "fail"),
    "if-missing": schemas.Rvf(if_missing.W, "fail"),
    metrics: schemas.Rvf(schemas.YOg(metricRegressionSchema()), [])
   });
  }
  const METRIC_KEYS = {
   metric: {
    meaning: "The name of the metric. `*` matches any characters.",
    stricter: "depends"
   },
   "max-worsening": {
    meaning: "How much worse it may become, in percent of the recorded value.",
    stricter: "lower",
    default: "the section's",
    unset: "depends"
   },
   "ignore-below": {
    meaning: "Differences smaller than this are noise.",
    stricter: "lower",
    default: "the section's",
    unset: "depends"
   },
   "max-spread": {
    meaning: "How far the number may be off by the margin that its file states, in percent of it.",
    stricter: "lower",
    default: "the section's",
    unset: "depends"
   },
   statistic: {
    meaning: "Which statistic is compared.",
    stricter: "depends",
    default: "the section's"
   },
   better: {
    meaning: "Which direction is an improvement. By default, less time and fewer bytes are better, and more per second is. For counts and percentages a budget can tell.",
    stricter: "depends",
    default: "by the unit"
   }
  };
  const REGRESSION_KEYS = {
   baseline: {
    meaning: "The file with the recorded reference: a baseline candidate, or any result file that can be read.",
    stricter: "depends"
   },
   "max-worsening": {
    meaning: "How much worse a measurement may become, in percent of the recorded value.",
    stricter: "lower"
   },
   "ignore-below": {
    meaning: "Differences smaller than this are noise. Applies to metrics of the same kind of unit.",
    stricter: "lower",
    unset: "strictest"
   },
   "max-spread": {
    meaning: "How far a number may be off by the margin that its file states, in percent of it. A wider one is inconclusive. Without this key it can only not be judged a regression.",
    stricter: "lower"
   },
   statistic: {
    meaning: "Which statistic is compared.",
    stricter: "depends",
    default: "the first of `median`, `mean` and the single value that both sides have"
   },
   "when-noisy": {
    meaning: "What happens if a worsening exceeds the limit but chance could explain it.",
    stricter: [ "fail", "warn" ]
   },
   "when-vanished": {
    meaning: "What happens if a metric of the baseline is missing from the run.",
    stricter: [ "fail", "warn" ]
   },
   "if-missing": {
    meaning: "What happens if the file does not exist. `fail` makes the check inconclusive.",
    stricter: [ "fail", "warn" ]
   },
   metrics: {
    meaning: "Settings for some metrics that replace those of the section. The first pattern that matches counts.",
    stricter: "depends",
    each: {
     meaning: "The settings of some metrics.",
     keys: METRIC_KEYS
    }
   }
  };
  function waiverSchema() {
   return schemas.rej({
    budget: texts.Vm,
    ceiling: scalars.au,
    owner: texts.Pf,
    reason: texts.CS,
    "tracking-issue": texts.Pf,
    "review-by": scalars.bO
   });
  }
  const performanceReader = {
   schema: performanceSchema
  };
  function performanceSchema() {
   return schemas.rej({
    evidence: schemas.yqP((0, collections.h9)(texts.J6)),
    "if-missing": schemas.yqP(if_missing.W),
    "made-by": schemas.yqP(campaign.v$),
    "max-age": schemas.yqP(scalars.p0),
    budgets: (0, collections.KT)(texts.Vm, budgetSchema()),
    overrun: schemas.yqP(schemas.rej({
     "fail-above": scalars.N,
     "waiver-below": scalars.N
    })),
    regression: schemas.yqP(regressionSchema()),
    history: schemas.yqP(historySchema()),
    waivers: schemas.Rvf(schemas.YOg(waiverSchema()), [])
   }).check(schemas.zni((policy, context) => {
    for (const {index: index, message: message} of unknownBudgets(policy)) context.addIssue({
     code: "custom",
     path: [ "waivers", index, "budget" ],
     message: message
    });
   }));
  }
  function unknownBudgets({budgets: budgets, waivers: waivers}) {
   return waivers.flatMap(({budget: budget}, index) => {
    if (Object.hasOwn(budgets, budget)) return [];
    const meant = (0, closest_word.En)(budget, Object.keys(budgets));
    const fix = meant === void 0 ? "name a budget of this policy" : `did you mean ${meant}?`;
    return [ {
     index: index,
     message: `no budget is named ${(0, shown_value.JJ)(budget)}: ${fix}`
    } ];
   });
  }
  const WAIVER_KEYS = {
   budget: {
    meaning: "The name of a budget in this policy.",
    stricter: "depends"
   },
   ceiling: {
    meaning: "The value that the overrun must not exceed.",
    stricter: "depends"
   },
   owner: {
    meaning: "Who is responsible for it.",
    stricter: "neither"
   },
   reason: {
    meaning: "Why the overrun is justified.",
    stricter: "neither"
   },
   "tracking-issue": {
    meaning: "Where the work on it is tracked.",
    stricter: "neither"
   },
   "review-by": {
    meaning: "The last day on which it holds.",
    stricter: "lower"
   }
  };
  const PERFORMANCE_KEYS = {
   evidence: {
    meaning: "The benchmark results.",
    stricter: "present"
   },
   "if-missing": {
    meaning: "What happens if a file is missing that `evidence` names in full. Where every budget of a metric says `warn`, so does this.",
    stricter: [ "fail", "warn" ],
    default: "`fail`"
   },
   "made-by": {
    meaning: "Whether a step of this run must have written the evidence: an unchanged committed file is then inconclusive. Sizes of files do not count.",
    stricter: [ "this-run", "anywhere" ]
   },
   "max-age": {
    meaning: "How old the oldest file may be. A file that does not say when it was measured is inconclusive.",
    stricter: "lower"
   },
   budgets: {
    meaning: "Limits by name.",
    stricter: "present",
    each: {
     meaning: "One limit, on a metric or on the size of a file.",
     keys: BUDGET_KEYS
    }
   },
   overrun: {
    meaning: "How far over a budget a waiver can help.",
    stricter: "depends",
    default: "`20%` for both",
    keys: {
     "fail-above": {
      meaning: "Further over the budget than this always fails, in percent of the budget.",
      stricter: "lower"
     },
     "waiver-below": {
      meaning: "An overrun up to this fails too, unless a waiver documents it.",
      stricter: "lower"
     }
    }
   },
   regression: {
    meaning: "How much worse than the recorded reference a measurement may be.",
    stricter: "present",
    keys: REGRESSION_KEYS
   },
   history: {
    meaning: "The record of past runs.",
    stricter: "present",
    keys: HISTORY_KEYS
   },
   waivers: {
    meaning: "Permissions to exceed a budget. Each has an owner, a reason and a last day.",
    stricter: "absent",
    each: {
     meaning: "One permission.",
     keys: WAIVER_KEYS
    }
   }
  };
 },
 9456: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   RELEASE_KEYS: () => RELEASE_KEYS,
   releaseReader: () => releaseReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  const OPERATING_SYSTEMS = [ "linux", "macos", "windows" ];
  const BUILD_METADATA = [ "forbidden", "allowed" ];
  const RELEASE_LINES = [ "single", "major", "minor" ];
  const CANDIDATE_KINDS = [ "major", "minor" ];
  const releaseReader = {
   schema: releaseSchema
  };
  function releaseSchema() {
   return releaseShape().check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(refuseEqualTags), zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(refuseMeasured));
  }
  const MEASURED = new Set([ "pass-rate", "budgets", "documents" ]);
  function refuseMeasured(policy, context) {
   for (const [index, name] of (policy["one-zero"]?.attestations ?? []).entries()) {
    if (!MEASURED.has(name)) continue;
    const message = "is measured, so nobody can attest it: give the attestation another name";
    context.addIssue({
     code: "custom",
     path: [ "one-zero", "attestations", index ],
     message: message
    });
   }
  }
  function refuseEqualTags(policy, context) {
   const known = new Map([ [ policy.tag ?? "v{version}", "release.tag" ] ]);
   for (const [name, {tag: tag}] of Object.entries(policy.packages ?? {})) {
    const other = known.get(tag);
    if (other !== void 0) {
     const message = `is also the format of ${other}: give each package its own tags, such as ${name}-v{version}`;
     context.addIssue({
      code: "custom",
      path: [ "packages", name, "tag" ],
      message: message
     });
    }
    known.set(tag, `release.packages.${name}`);
   }
  }
  function releaseShape() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    manifest: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    "same-version": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae)),
    packages: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm, zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
     manifest: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
     tag: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.bO,
     changelog: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
     deprecations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae)
    }))),
    tag: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.bO),
    branches: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.LX)),
    "build-metadata": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(BUILD_METADATA), "forbidden"),
    "release-lines": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(RELEASE_LINES), "single"),
    "release-candidate-for": zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg((0, 
    _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(CANDIDATE_KINDS)), [ ...CANDIDATE_KINDS ]),
    changelog: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    "required-os": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)((0, 
    _values_choice_js__WEBPACK_IMPORTED_MODULE_3__.Y)(OPERATING_SYSTEMS))),
    "optional-jobs": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "required-check-runs": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)),
    "evidence-max-age": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.p0),
    "required-verdicts": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm)),
    cadence: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(cadenceSchema()),
    "one-zero": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
     "min-pass-rate": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.X1),
     "budgets-met-for": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.p0),
     attestations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm))
    })),
    deprecations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    attestations: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    "breaking-labels": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "blocker-labels": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf))
   });
  }
  function cadenceSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    major: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.ez),
    minor: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.ez),
    patch: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_4__.ez)
   });
  }
  const PACKAGE_KEYS = {
   manifest: {
    meaning: "The file that defines the version of the package.",
    stricter: "depends"
   },
   tag: {
    meaning: "The format of its tags, with `{version}` once.",
    stricter: "depends"
   },
   changelog: {
    meaning: "Its change log, which must have an entry for the version.",
    stricter: "present"
   },
   deprecations: {
    meaning: "Its register of deprecations.",
    stricter: "present"
   }
  };
  const CADENCE_KEYS = {
   major: {
    meaning: "How often major versions are due.",
    stricter: "lower",
    default: "as needed"
   },
   minor: {
    meaning: "How often minor versions are due.",
    stricter: "lower",
    default: "as needed"
   },
   patch: {
    meaning: "How often patches are due.",
    stricter: "lower",
    default: "as needed"
   }
  };
  const ONE_ZERO_KEYS = {
   "min-pass-rate": {
    meaning: "The share of executed subjects that must pass in every campaign.",
    stricter: "higher"
   },
   "budgets-met-for": {
    meaning: "How long every budget must have been met.",
    stricter: "higher"
   },
   attestations: {
    meaning: "The attestations that somebody must have made.",
    stricter: "present"
   }
  };
  const RELEASE_KEYS = {
   manifest: {
    meaning: "The file that defines the version.",
    stricter: "depends"
   },
   "same-version": {
    meaning: "Further manifests that must have the same version.",
    stricter: "present"
   },
   packages: {
    meaning: "Packages that are released by tags of their own.",
    stricter: "depends",
    each: {
     meaning: "One package.",
     keys: PACKAGE_KEYS
    }
   },
   tag: {
    meaning: "The format of release tags, with `{version}` once.",
    stricter: "depends",
    default: "`v{version}`"
   },
   branches: {
    meaning: "The branches that releases come from, as names or patterns such as `release/*`: a tag must be on one of them, and the policy of the first that has it judges the release. Only the policy on the default branch can set it.",
    stricter: "absent",
    default: "the default branch, and a tag elsewhere is a warning",
    unset: "loosest"
   },
   "build-metadata": {
    meaning: "Whether a version may have build metadata, as in `1.2.3+5`.",
    stricter: [ "forbidden", "allowed" ]
   },
   "release-lines": {
    meaning: "`single`: each version must be greater than all earlier ones. `major` and `minor`: older major or minor versions may get further releases.",
    stricter: [ "single", "major", "minor" ]
   },
   "release-candidate-for": {
    meaning: "Which kinds of version need a release candidate, `-rc.N`, first. The list may be empty.",
    stricter: "present"
   },
   changelog: {
    meaning: "The change log, which must have an entry for the version.",
    stricter: "present"
   },
   "required-os": {
    meaning: "Operating systems on which every job must have passed.",
    stricter: "present"
   },
   "optional-jobs": {
    meaning: "Jobs that may be skipped. `*` matches any characters.",
    stricter: "absent"
   },
   "required-check-runs": {
    meaning: "Check runs of other systems that must have succeeded.",
    stricter: "present"
   },
   evidence: {
    meaning: "The verdicts of the gates.",
    stricter: "present"
   },
   "evidence-max-age": {
    meaning: "How old the verdicts may be.",
    stricter: "lower"
   },
   "required-verdicts": {
    meaning: "The gates whose verdict must be a pass.",
    stricter: "present"
   },
   cadence: {
    meaning: "How often releases are due.",
    stricter: "present",
    keys: CADENCE_KEYS
   },
   "one-zero": {
    meaning: "The criteria for version 1.0.0.",
    stricter: "present",
    keys: ONE_ZERO_KEYS
   },
   deprecations: {
    meaning: "The register of deprecations.",
    stricter: "present"
   },
   attestations: {
    meaning: "The register of attestations.",
    stricter: "depends"
   },
   "breaking-labels": {
    meaning: "A merged pull request with one of these labels is a breaking change.",
    stricter: "present"
   },
   "blocker-labels": {
    meaning: "An open issue with one of these labels stops a release.",
    stricter: "present"
   }
  };
 },
 4945: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ROADMAP_KEYS: () => ROADMAP_KEYS,
   roadmapReader: () => roadmapReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8344);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  const STATUSES = [ "planned", "in-progress", "closed" ];
  const roadmapReader = {
   schema: roadmapSchema
  };
  function roadmapSchema() {
   const epic = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    title: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
    goal: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_choice_js__WEBPACK_IMPORTED_MODULE_2__.Y)(STATUSES)),
    issue: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.bR),
    milestone: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)
   });
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    epics: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_4__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm, epic.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni(refuseTwoStatuses)))
   });
  }
  function refuseTwoStatuses(epic, context) {
   const written = [ "status", "issue", "milestone" ].filter(key => epic[key] !== void 0);
   const [first, second] = written;
   if (first === void 0 || second === void 0) return;
   const message = `says the status, and so does ${first}: keep one of the two`;
   context.addIssue({
    code: "custom",
    path: [ second ],
    message: message
   });
  }
  const ROADMAP_KEYS = {
   epics: {
    meaning: "The parts of the plan.",
    stricter: "present",
    each: {
     meaning: "One epic. Without a goal or without a status it is a finding.",
     keys: {
      title: {
       meaning: "Its name.",
       stricter: "neither"
      },
      goal: {
       meaning: "What is reached with it.",
       stricter: "neither",
       default: "a finding",
       unset: "depends"
      },
      status: {
       meaning: "How far it is, where neither an issue nor a milestone says so.",
       stricter: "neither",
       default: "that of its issue or milestone",
       unset: "depends"
      },
      issue: {
       meaning: "The issue that it is worked on in.",
       stricter: "depends",
       default: "none",
       unset: "depends"
      },
      milestone: {
       meaning: "The title of its milestone.",
       stricter: "depends",
       default: "none",
       unset: "depends"
      }
     }
    }
   }
  };
 },
 5804: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   SUITES_KEYS: () => SUITES_KEYS,
   suitesReader: () => suitesReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  var _values_weakening_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8510);
  function suiteRuleSchema() {
   const allowed = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    identifier: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
    reason: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.CS,
    "review-by": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_2__.bO)
   });
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    "forbid-content": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    "forbid-identifiers": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf)),
    allow: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(allowed))
   });
  }
  const suitesReader = {
   schema: suitesSchema
  };
  function suitesSchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    classification: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    tests: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6),
    rules: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.KT)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Vm, suiteRuleSchema())),
    "forbid-dependencies": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
     names: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf),
     manifests: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)
    })),
    "runner-lists": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_3__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)),
    weakening: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_weakening_js__WEBPACK_IMPORTED_MODULE_4__.C, "fail")
   });
  }
  const ALLOWED_KEYS = {
   identifier: {
    meaning: "The identifier. `{a,b}` and `*` work as in paths.",
    stricter: "depends"
   },
   reason: {
    meaning: "Why it is justified.",
    stricter: "neither"
   },
   "review-by": {
    meaning: "The last day on which it is allowed.",
    stricter: "lower"
   }
  };
  const RULE_KEYS = {
   "forbid-content": {
    meaning: "Text that must not occur.",
    stricter: "present"
   },
   "forbid-identifiers": {
    meaning: "Identifiers that must not occur. `*` matches any letters.",
    stricter: "present"
   },
   allow: {
    meaning: "Identifiers that are allowed although a pattern forbids them.",
    stricter: "absent",
    each: {
     meaning: "One allowed identifier.",
     keys: ALLOWED_KEYS
    }
   }
  };
  const SUITES_KEYS = {
   classification: {
    meaning: "The file that assigns each test to a suite.",
    stricter: "depends"
   },
   tests: {
    meaning: "The test files.",
    stricter: "present"
   },
   rules: {
    meaning: "What the tests of a suite must not contain, by suite.",
    stricter: "present",
    each: {
     meaning: "The rules of one suite.",
     keys: RULE_KEYS
    }
   },
   "forbid-dependencies": {
    meaning: "Packages that must not be dependencies.",
    stricter: "present",
    keys: {
     names: {
      meaning: "The names of the packages.",
      stricter: "present"
     },
     manifests: {
      meaning: "The files that declare dependencies.",
      stricter: "present"
     }
    }
   },
   "runner-lists": {
    meaning: "Which tests the test runners select, as they list them themselves. Every classified file must be in one of the lists.",
    stricter: "present"
   },
   weakening: {
    meaning: "What happens if a change puts a test under fewer rules, or out of `tests`.",
    stricter: [ "fail", "warn" ]
   }
  };
 },
 4056: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   TRACEABILITY_KEYS: () => TRACEABILITY_KEYS,
   traceabilityReader: () => traceabilityReader
  });
  var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
  var _shown_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(701);
  var _values_collections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6294);
  var _values_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9350);
  var _values_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
  var _values_weakening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8510);
  var _campaign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4682);
  const traceabilityReader = {
   schema: traceabilitySchema
  };
  function traceabilitySchema() {
   return zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    matrix: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    require: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.w5)),
    "min-coverage": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.X1),
    tags: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
     pattern: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf),
     files: (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)
    })),
    results: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP((0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.h9)(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.J6)),
    "made-by": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_campaign_js__WEBPACK_IMPORTED_MODULE_4__.v$),
    lock: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae),
    documents: zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(documentsSchema()),
    weakening: zod_mini__WEBPACK_IMPORTED_MODULE_0__.Rvf(_values_weakening_js__WEBPACK_IMPORTED_MODULE_5__.C, "fail")
   });
  }
  function documentsSchema() {
   return (0, _values_collections_js__WEBPACK_IMPORTED_MODULE_2__.p_)(zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({
    path: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ae,
    title: _values_texts_js__WEBPACK_IMPORTED_MODULE_1__.Pf,
    "max-age": zod_mini__WEBPACK_IMPORTED_MODULE_0__.yqP(_values_scalars_js__WEBPACK_IMPORTED_MODULE_3__.p0)
   })).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zni((documents, context) => {
    documents.forEach(({path: each}, index) => {
     if (documents.findIndex(other => other.path === each) === index) return;
     const message = `${(0, _shown_value_js__WEBPACK_IMPORTED_MODULE_6__.JJ)(each)} appears twice in the list: name it once`;
     context.addIssue({
      code: "custom",
      path: [ index, "path" ],
      message: message
     });
    });
   }));
  }
  const TRACEABILITY_KEYS = {
   matrix: {
    meaning: "The traceability matrix.",
    stricter: "depends"
   },
   require: {
    meaning: "The categories of evidence that every requirement must have.",
    stricter: "present"
   },
   "min-coverage": {
    meaning: "The share of classified tests that must be traced to a requirement.",
    stricter: "higher"
   },
   tags: {
    meaning: "Where tests name their requirements themselves.",
    stricter: "depends",
    keys: {
     pattern: {
      meaning: "A regular expression (RE2) whose first group is a list of ids, separated by commas.",
      stricter: "depends",
      default: "matches `covers: ID-1, ID-2`"
     },
     files: {
      meaning: "The tests whose comments are searched.",
      stricter: "depends"
     }
    }
   },
   results: {
    meaning: "Test results. With them a requirement is covered only if its tests passed.",
    stricter: "present"
   },
   "made-by": {
    meaning: "Whether a step of this run must have written the results: an unchanged committed file is then inconclusive.",
    stricter: [ "this-run", "anywhere" ]
   },
   lock: {
    meaning: "The file with the fingerprints of the requirements whose tests were reviewed.",
    stricter: "present"
   },
   documents: {
    meaning: "Documents that must exist, and whose links must work.",
    stricter: "present",
    each: {
     meaning: "One document.",
     keys: {
      path: {
       meaning: "The file.",
       stricter: "depends"
      },
      title: {
       meaning: "The name of the document in reports.",
       stricter: "neither"
      },
      "max-age": {
       meaning: "How long ago its last change may be.",
       stricter: "lower"
      }
     }
    }
   },
   weakening: {
    meaning: "What happens if a change takes evidence, requirements or rules away from the matrix.",
    stricter: [ "fail", "warn" ]
   }
  };
 },
 8510: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => weakening
  });
  var _choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8344);
  const weakening = (0, _choice_js__WEBPACK_IMPORTED_MODULE_0__.Y)([ "fail", "warn" ]);
 }
};
