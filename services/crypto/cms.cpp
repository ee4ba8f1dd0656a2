#include "crypto/cms.h"
