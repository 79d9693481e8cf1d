exports.id = 928;
exports.ids = [928];
exports.modules = {

/***/ 9928:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

const require_rolldown_runtime = __webpack_require__(39);

const require_main = __webpack_require__(5197);

function compareAmounts(left, right) {
 if (typeof left === "number" && typeof right === "number") return left - right;
 if (isDecimal(left) && isDecimal(right)) return require_main.compareDecimals(left, right);
 if (isDay(left) && isDay(right)) return left < right ? -1 : Number(left > right);
 const [own, other] = [ fieldsOf(left), fieldsOf(right) ];
 if (typeof own.milliseconds === "number" && typeof other.milliseconds === "number") return own.milliseconds - other.milliseconds;
 if (isDecimal(own.value) && isDecimal(other.value)) return own.unit === other.unit ? require_main.compareDecimals(own.value, other.value) : void 0;
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

function daysOf({count, unit}) {
 const days = DAYS.get(unit);
 if (days === void 0 || typeof count !== "number") return;
 return {
  unit,
  count,
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
 return require_main.parsePercentage(text) ?? require_main.parseDuration(text) ?? (require_main.parseDecimal(text) && Number(text));
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
  stricter: [ "strict", "rollback", "observe" ]
 },
 "observe-until": {
  stricter: "lower",
  unset: "strictest"
 },
 "require-base": {
  stricter: [ true, false ]
 },
 "rules-from": {
  stricter: "absent",
  unset: "loosest"
 },
 "intended-changes": {
  stricter: "depends",
  keys: {
   path: {
    stricter: "depends"
   },
   accept: {
    stricter: [ "others", "self" ]
   },
   "accept-label": {
    stricter: "depends"
   },
   "max-open": {
    stricter: "lower"
   }
  }
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
       stricter: [ "forbidden", "report", "leave-out", "count-as-pass" ]
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
          stricter: "depends",
          unset: "depends"
         },
         file: {
          stricter: "depends",
          unset: "depends"
         },
         reason: {
          stricter: "neither"
         },
         "review-by": {
          stricter: "lower"
         }
        }
       }
      },
      "look-at": {
       stricter: [ "imports", "helpers", "tests" ]
      }
     }
    }
   },
   helpers: {
    stricter: "depends",
    unset: "depends"
   },
   "unfollowed-imports": {
    stricter: [ "fail", "warn" ]
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
      },
      root: {
       stricter: "depends"
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
   scheme: {
    stricter: "depends"
   },
   "pre-releases": {
    stricter: "absent",
    unset: "strictest"
   },
   packages: {
    stricter: "depends",
    each: {
     keys: {
      manifest: {
       stricter: "depends"
      },
      folder: {
       stricter: "depends"
      },
      tag: {
       stricter: "depends"
      },
      "tag-history": {
       stricter: "depends"
      },
      since: {
       stricter: "absent",
       unset: "strictest"
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
   siblings: {
    stricter: "present",
    each: {
     keys: {
      path: {
       stricter: "depends"
      },
      manifest: {
       stricter: "depends"
      },
      tag: {
       stricter: "depends"
      }
     }
    }
   },
   tag: {
    stricter: "depends"
   },
   "tag-history": {
    stricter: "depends"
   },
   "ignore-tags": {
    stricter: "absent"
   },
   since: {
    stricter: "absent",
    unset: "strictest"
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
   "missing-previous": {
    stricter: [ "fail", "warn" ]
   },
   "release-candidate-for": {
    stricter: "present"
   },
   candidates: {
    stricter: "present",
    keys: {
     "min-age": {
      stricter: "higher"
     }
    }
   },
   changelog: {
    stricter: "present"
   },
   "changelog-dates": {
    stricter: [ "required", "optional" ]
   },
   "changelog-fragments": {
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
     campaigns: {
      stricter: "depends",
      each: {
       stricter: "higher"
      }
     },
     "budgets-met-for": {
      stricter: "higher"
     },
     attestations: {
      stricter: "present"
     },
     "attestation-max-age": {
      stricter: "lower"
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

function listDirection({facts, before, after, presence}, judges) {
 if (!Array.isArray(before) || !Array.isArray(after)) return "other";
 const [gone, come] = [ without(before, after), without(after, before) ];
 const more = MORE.get(facts.stricter) ?? "other";
 if (gone.length === 0 && come.length === 0) return "other";
 if (gone.length === 0) return more;
 if (come.length === 0) return judges.reversed(more);
 const {keys} = facts.each ?? {};
 if (keys === void 0 || gone.length !== come.length) return "other";
 return together(gone.flatMap((item, index) => {
  const [left, right] = [ membersOf$1(item), membersOf$1(come[index]) ];
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

function membersOf$1(item) {
 return new Map(typeof item === "object" && item !== null ? Object.entries(item) : []);
}

function together(effects) {
 const relevant = new Set(effects.filter(each => each !== "same" && each !== "irrelevant"));
 if (relevant.size === 0) return "irrelevant";
 const [only] = relevant;
 return relevant.size === 1 && only !== void 0 ? only : "other";
}

function effectAt(keys, before, after) {
 return effectBelow({
  facts: {
   keys: KEY_DIRECTIONS
  },
  presence: {
   stricter: "depends"
  },
  before,
  after
 }, keys);
}

function effectBelow(place, [key, ...rest]) {
 const isThere = place.before !== void 0 && place.after !== void 0;
 const below = key === void 0 || !isThere ? void 0 : placeBelow(place, key);
 return below === void 0 ? effectOf(place) : effectBelow(below, rest);
}

function placeBelow({facts, presence, before, after}, key) {
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

function effectOf({facts, presence, before, after}) {
 if (isSame(before, after)) return "same";
 if (before === void 0) return arrival(presence, after);
 if (after === void 0) return reversed(arrival(presence, before));
 const {stricter = "depends"} = facts;
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
   facts,
   presence,
   before,
   after
  }, {
   effectOf,
   reversed
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
 return order > 0 ? "stricter" : "looser";
}

function arrival({stricter, unset, assumed, keys, each}, value) {
 if (stricter === "neither") return "irrelevant";
 if (unset !== void 0) return UNSET[unset];
 if (assumed !== void 0) return effectOf({
  facts: {
   stricter,
   ...keys && {
    keys
   },
   ...each && {
    each
   }
  },
  presence: {
   stricter: "depends"
  },
  before: (typeof stricter === "string" ? readAmount(assumed) : assumed) ?? {},
  after: value
 });
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

async function openPolicyKeyChanges() {
 const schema = require_main.policySchema(await require_main.loadSectionReaders(require_main.SECTIONS));
 return (before, after, path) => {
  const [old, changed] = [ documentOf(before, path), documentOf(after, path) ];
  const written = changesIn(valueIn(old), valueIn(changed), []);
  const [left, right] = [ validPolicy(old, schema), validPolicy(changed, schema) ];
  return written.flatMap(({keys, ...values}) => {
   const effect = left === void 0 || right === void 0 ? "other" : effectAt(keys, left, right);
   return effect === "same" ? [] : [ {
    key: keys.join("."),
    ...values,
    direction: directionOf(effect)
   } ];
  });
 };
}

function directionOf(effect) {
 return effect === "irrelevant" ? "other" : effect;
}

function documentOf(text, path) {
 if (text === void 0) return;
 return require_main.readDocument(text, path, {
  jsonMebibytes: 1,
  maxValues: 2e4,
  numbers: "any"
 });
}

function validPolicy(document, schema) {
 if (document === void 0 || require_main.contentProblems(require_main.nodesOf(document.root), "plain").length > 0) return;
 try {
  return require_main.readBySchema(document, schema);
 } catch (error) {
  if (error instanceof require_main.PolicyError) return;
  throw error;
 }
}

function valueIn(document) {
 return document && require_main.plainValue(document.root);
}

function changesIn(before, after, keys) {
 if (isMapping(before) || isMapping(after)) {
  const [left, right] = [ membersOf(before), membersOf(after) ];
  const below = [ ...new Set([ ...left.keys(), ...right.keys() ]) ].flatMap(name => changesIn(left.get(name), right.get(name), [ ...keys, name ]));
  return isMapping(before) !== isMapping(after) && (below.length === 0 || isValue(before) || isValue(after)) ? [ {
   keys,
   before: textOf(before),
   after: textOf(after)
  }, ...below ] : below;
 }
 if (JSON.stringify(before) === JSON.stringify(after)) return [];
 return [ {
  keys,
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

function membersOf(value) {
 return new Map(isMapping(value) ? Object.entries(value) : []);
}

function textOf(value) {
 if (value === void 0) return;
 return typeof value === "string" && !/^(?:[-+.\d].*|true|false|null|~|)$/i.test(value) ? value : JSON.stringify(value);
}

var changes_exports = require_rolldown_runtime.__exportAll({
 openPolicyKeyChanges: () => openPolicyKeyChanges
});

Object.defineProperty(exports, "changes_exports", ({
 enumerable: true,
 get: function() {
  return changes_exports;
 }
}));

Object.defineProperty(exports, "openPolicyKeyChanges", ({
 enumerable: true,
 get: function() {
  return openPolicyKeyChanges;
 }
}));


/***/ })

};
;